import type { Region } from "../../names/mention.ts";
import { findInlineCode } from "../../regions/inline-code.ts";
import type { Markup } from "../../regions/markup.ts";
import type { BlockKind } from "../document.ts";
import type { Draft } from "../draft.ts";
import { addComment, isSilentComment } from "./comments.ts";

/** A paragraph, an item or a heading that may go on on the next line. */
export interface OpenBlock {
  kind: BlockKind;
  level: number;
  readonly start: number;
  end: number;
  readonly holes: Region[];
  /** Where the text of its last line begins, and where the line before ended. */
  lastStart: number;
  lastEnd: number;
}

/** Adds a block of Markdown; a comment with something to say parts it in two. */
export function addInline(
  draft: Draft,
  { kind, level, start, end, holes }: Pick<OpenBlock, "kind" | "level" | "start" | "end" | "holes">,
  markup: Markup,
): void {
  const { text, find } = draft;
  const silent: Region[] = [];
  const holesNow = (): readonly Region[] =>
    silent.length === 0 ? holes : [...holes, ...silent].toSorted((a, b) => a.start - b.start);
  let from = start;
  for (let at = find("<!--", start); at < end; ) {
    const close = find("-->", at + 4);
    if (close >= end) break;
    const inside = { start: at + 4, end: close };
    const comment = { start: at, end: close + 3 };
    const code = findInlineCode(text, from, end).find((span) => span.start < at && at < span.end);
    if (code === undefined && isSilentComment(draft, inside)) silent.push(comment);
    else if (code === undefined) {
      draft.add({ kind, level, start: from, end: at, holes: holesNow() }, markup);
      addComment(draft, comment, inside, markup);
      from = comment.end;
    }
    at = find("<!--", code?.end ?? comment.end);
  }
  draft.add({ kind, level, start: from, end, holes: holesNow() }, markup);
}
