import type { Region } from "../../names/mention.ts";
import { type CodeToken, readCodeTokens } from "../../regions/code-tokens.ts";
import type { CodeSyntax } from "../../regions/languages.ts";
import { COMMENT, type Markup, STRING } from "../../regions/markup.ts";
import { isTextOfProgram } from "../../regions/program-text.ts";
import type { Steps } from "../../steps.ts";
import { type Draft, trim } from "../draft.ts";
import { linesOf, readLine, skipBlank } from "../lines.ts";

/** Signs that go on with the sign of a comment: "///", "//!", "#:", "%%", "--|". */
const MORE_SIGNS = "/!*#%;:|-<";

const DIRECTIVE_LINES = /^#!/u;

/** A program, of which comments, docstrings and strings of text are prose. Comments on adjoining lines are one block. */
export function* readCode(draft: Draft, span: Region, syntax: CodeSyntax): Steps {
  const { text, find } = draft;
  const comment = createCommentWriter(draft);
  const from = DIRECTIVE_LINES.test(text.slice(span.start, span.start + 2))
    ? readLine(text, span.start, span.end).next
    : span.start;
  for (const token of readCodeTokens({ text, start: from, end: span.end, syntax, find, isLine: false })) {
    yield;
    if (token.kind === "line-comment") {
      comment.addLine(token);
      continue;
    }
    comment.end();
    if (token.kind === "block-comment" || isDocstring(text, token)) comment.addBlock(token);
    else if (isTextOfProgram(text, token)) addString(draft, token);
  }
  comment.end();
}

/** A string of many lines that is a statement by itself. */
function isDocstring(text: string, { kind, start, inside }: CodeToken): boolean {
  if (kind !== "long-string" || inside.start - start < 3) return false;
  let at = start;
  while (at > 0 && "rRuUbBfF".includes(text.charAt(at - 1)) && start - at < 2) at -= 1;
  while (at > 0 && (text[at - 1] === " " || text[at - 1] === "\t")) at -= 1;
  return at === 0 || text[at - 1] === "\n";
}

function addString(draft: Draft, { kind, start, end, inside, holes }: CodeToken): void {
  const markup: Markup = kind === "long-string" ? { ...STRING, hasEscapes: draft.text[start] !== "`" } : STRING;
  const known = [{ start, end: inside.start }, ...holes, { start: inside.end, end }];
  draft.add({ kind: "value", start, end, holes: known }, markup);
}

/** Puts lines of comments together to paragraphs. */
interface CommentWriter {
  /** Adds a comment that ends with its line. */
  addLine(token: CodeToken): void;
  /** Adds a comment or docstring of any number of lines, as a block for each of its paragraphs. */
  addBlock(token: CodeToken): void;
  end(): void;
}

function createCommentWriter(draft: Draft): CommentWriter {
  const { text } = draft;
  let start = -1;
  let last = -1;
  let holes: Region[] = [];
  let isFenced = false;

  const end = (): void => {
    if (start >= 0) draft.add({ kind: "comment", start, end: last, holes }, COMMENT);
    start = -1;
    holes = [];
    isFenced = false;
  };

  /** Adds a line of a comment, whose text begins at `from`; it stands apart if it is blank or begins with a tag. */
  const add = (lineStart: number, from: number, to: number, lineEnd: number): void => {
    const at = skipBlank(text, from, to);
    const isFence = text.startsWith("```", at);
    if (at >= to || text[at] === "@" || isFence || isFenced) {
      const wasFenced = isFenced;
      end();
      isFenced = isFence ? !wasFenced : wasFenced;
      if (at >= to || isFence || wasFenced) return;
    }
    if (start < 0) start = lineStart;
    if (text.slice(lineStart, at).trim() !== "") holes.push({ start: lineStart, end: at });
    if (lineEnd > to) holes.push({ start: to, end: lineEnd });
    last = lineEnd;
  };

  return {
    addLine({ start: at, end: to, inside }) {
      if (start >= 0 && !isLineBelow(text, last, at)) end();
      let from = inside.start;
      while (from < to && from - inside.start < 4 && MORE_SIGNS.includes(text.charAt(from))) from += 1;
      add(at, from, trim(text, at, to).end, to);
    },
    addBlock({ start: at, end: to, inside }) {
      for (const line of linesOf(text, { start: at, end: to })) {
        const isFirst = line.start === at;
        let from = isFirst ? inside.start : line.start;
        if (!isFirst) from = skipBlank(text, from, line.end);
        if (isFirst && text[from] === "!") from += 1;
        while (text[from] === "*") from += 1;
        const lineEnd = Math.min(line.end, to);
        add(
          line.start,
          Math.min(from, lineEnd),
          Math.max(Math.min(from, lineEnd), Math.min(line.end, inside.end)),
          lineEnd,
        );
      }
      end();
    },
    end,
  };
}

/** Whether nothing but one line break and spaces stands between two comments. */
function isLineBelow(text: string, from: number, to: number): boolean {
  let feeds = 0;
  for (let at = from; at < to; at += 1) {
    const sign = text[at];
    if (sign === "\n") feeds += 1;
    else if (sign !== " " && sign !== "\t" && sign !== "\r") return false;
    if (feeds > 1) return false;
  }
  return true;
}
