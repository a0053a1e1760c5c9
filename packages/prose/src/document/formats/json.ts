import type { Region } from "../../names/mention.ts";
import { readCodeTokens } from "../../regions/code-tokens.ts";
import type { CodeSyntax } from "../../regions/languages.ts";
import { COMMENT, STRING } from "../../regions/markup.ts";
import { isValue } from "../../regions/program-text.ts";
import type { Steps } from "../../steps.ts";
import type { Draft } from "../draft.ts";
import { addComment } from "./comments.ts";

/** JSON, with comments or without: strings of text that are no keys. */
export function* readJson(draft: Draft, span: Region, syntax: CodeSyntax | null): Steps {
  if (syntax === null) return;
  const { text, find } = draft;
  for (const { kind, start, end, inside } of readCodeTokens({ ...span, text, syntax, find, isLine: false })) {
    if (kind === "line-comment" || kind === "block-comment") addComment(draft, { start, end }, inside, COMMENT);
    else if (!isKey(text, end) && isValue(text.slice(inside.start, inside.end))) {
      const holes = [
        { start, end: inside.start },
        { start: inside.end, end },
      ];
      draft.add({ kind: "value", start, end, holes }, STRING);
    }
    yield;
  }
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at += 1;
  return text[at] === ":";
}
