import type { Region } from "../../names/mention.ts";
import { COMMENT, type Markup, PLAIN, STRING } from "../../regions/markup.ts";
import { isValue } from "../../regions/program-text.ts";
import type { Steps } from "../../steps.ts";
import { type Draft, trim } from "../draft.ts";
import { type Line, linesOf, readLine, skipBlank } from "../lines.ts";
import { paragraphsOf } from "../paragraphs.ts";

const VALUE: Markup = { ...PLAIN, hasTemplates: true };

/** The comments on adjoining lines, as one. */
interface Comment {
  readonly start: number;
  end: number;
  readonly holes: Region[];
}

/** YAML: values that are text, in quotes or not, of one line or many; and comments. */
export function* readYaml(draft: Draft, span: Region): Steps {
  const { text, find } = draft;
  let comment: Comment | null = null;
  /** A quote that is never closed is an apostrophe, and so are all after it. */
  const dead = new Set<string>();

  const endComment = (): void => {
    if (comment !== null) draft.add({ ...comment, kind: "comment" }, COMMENT);
    comment = null;
  };

  const addComment = (start: number, end: number, isWholeLine: boolean): void => {
    if (!isWholeLine) endComment();
    comment ??= { start, end, holes: [] };
    comment.end = end;
    let textStart = start;
    while (textStart < end && text[textStart] === "#") textStart += 1;
    comment.holes.push({ start, end: textStart });
    if (!isWholeLine) endComment();
  };

  const addValue = (start: number, end: number, markup: Markup, quote: number): void => {
    const inside = { start: start + quote, end: end - quote };
    if (!isValue(text.slice(inside.start, inside.end))) return;
    const holes =
      quote === 0
        ? []
        : [
            { start, end: inside.start },
            { start: inside.end, end },
          ];
    draft.add({ kind: "value", start, end, holes }, markup);
  };

  /** Where the quoted value ends that begins at `at`; -1 if it does not. */
  const closeOfQuote = (at: number): number => {
    const quote = text.charAt(at);
    if (dead.has(quote)) return -1;
    for (let to = find(quote, at + 1); to < span.end; to = find(quote, to + 1)) {
      if (quote === "'" && text[to + 1] === "'") to += 1;
      else if (quote === "'" || !isEscaped(text, at, to)) return to + 1;
    }
    dead.add(quote);
    return -1;
  };

  /** The text of a block, "|" or ">", whose lines are indented further than its key; where it ends. */
  const readBlock = (line: Line, indent: number): number => {
    let end = line.next;
    for (const below of linesOf(text, { start: line.next, end: span.end })) {
      const at = skipBlank(text, below.start, below.end);
      if (at < below.end && at - below.start <= indent) break;
      end = below.next;
    }
    for (const { start, end: to } of paragraphsOf(text, { start: line.next, end })) {
      draft.add({ kind: "value", start, end: to }, VALUE);
    }
    return end;
  };

  /** A plain value with the lines that go on with it; where it ends. */
  const readPlain = (line: Line, at: number, indent: number): number => {
    const sign = commentStart(text, at, line.end);
    let end = sign;
    let next = line.next;
    if (sign >= line.end) {
      for (const below of linesOf(text, { start: line.next, end: span.end })) {
        const from = skipBlank(text, below.start, below.end);
        if (from >= below.end || from - below.start <= indent || "#-?".includes(text.charAt(from))) break;
        if (keyEnd(text, from, below.end) > from) break;
        end = below.end;
        next = below.next;
      }
    }
    addValue(at, end, VALUE, 0);
    if (sign < line.end) addComment(sign, line.end, false);
    return next;
  };

  /** A collection in brackets: its quoted values, and plain ones between commas. */
  const readFlow = (line: Line, at: number): number => {
    let from = at;
    let start = -1;
    const endPlain = (to: number): void => {
      if (start < 0) return;
      const plain = trim(text, start, to);
      if (text[to] !== ":" && plain.end > plain.start) addValue(plain.start, plain.end, VALUE, 0);
      start = -1;
    };
    while (from < line.end) {
      const sign = text.charAt(from);
      if (",[]{}".includes(sign) || (sign === ":" && text[from + 1] === " ")) {
        endPlain(from);
        from += 1;
      } else if ((sign === '"' || sign === "'") && start < 0) {
        const close = closeOfQuote(from);
        if (close < 0 || close > line.end) return line.next;
        if (text[skipBlank(text, close, line.end)] !== ":") addValue(from, close, STRING, 1);
        from = close;
      } else {
        if (start < 0 && sign !== " ") start = from;
        from += 1;
      }
    }
    endPlain(line.end);
    return line.next;
  };

  const readValue = (line: Line, at: number, indent: number): number => {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      const close = closeOfQuote(at);
      if (close < 0) return line.next;
      addValue(at, close, sign === '"' ? STRING : VALUE, 1);
      const rest = readLine(text, close, span.end);
      const comments = commentStart(text, close, rest.end);
      if (comments < rest.end) addComment(comments, rest.end, false);
      return rest.next;
    }
    if (sign === "|" || sign === ">") return readBlock(line, indent);
    if (sign === "[" || sign === "{") return readFlow(line, at);
    return sign === "*" ? line.next : readPlain(line, at, indent);
  };

  for (let at = span.start; at < span.end; ) {
    yield;
    const line = readLine(text, at, span.end);
    let from = skipBlank(text, line.start, line.end);
    let indent = from - line.start;
    at = line.next;
    if (text[from] === "#" && from < line.end) {
      addComment(from, line.end, true);
      continue;
    }
    endComment();
    if (text.startsWith("---", from)) from += 3;
    while ((text[from] === "-" || text[from] === "?") && (text[from + 1] === " " || from + 1 === line.end)) {
      indent = from - line.start;
      from = skipBlank(text, from + 1, line.end);
    }
    const key = keyEnd(text, from, line.end);
    if (key > from) {
      indent = from - line.start;
      from = skipBlank(text, key, line.end);
    }
    from = skipTags(text, from, line.end);
    if (text[from] === "#" && from < line.end) addComment(from, line.end, false);
    else if (from < line.end) at = readValue(line, from, indent);
  }
  endComment();
}

/** Where the key of a mapping ends, with its colon, that begins at `at`; `at` itself if none does. */
function keyEnd(text: string, at: number, end: number): number {
  const quote = text[at] === '"' || text[at] === "'" ? text[at] : null;
  for (let to = at + (quote === null ? 0 : 1), isQuoted = quote !== null; to < end; to += 1) {
    const sign = text[to];
    if (isQuoted) isQuoted = sign !== quote;
    else if (sign === ":" && (to + 1 >= end || text[to + 1] === " " || text[to + 1] === "\t")) return to + 1;
    else if (sign === "#" && text[to - 1] === " ") return at;
    else if (sign !== undefined && '{}[],"'.includes(sign)) return at;
  }
  return at;
}

/** Past anchors and tags: `&name`, `!type`. */
function skipTags(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === "&" || text[at] === "!")) {
    while (at < end && text[at] !== " ") at += 1;
    at = skipBlank(text, at, end);
  }
  return at;
}

/** Where a comment begins on a line, behind a space; the line's end if none does. */
function commentStart(text: string, from: number, end: number): number {
  const line = text.slice(from, end);
  const at = line.indexOf(" #");
  return at < 0 ? end : from + at + 1;
}

function isEscaped(text: string, floor: number, at: number): boolean {
  let from = at;
  while (from > floor && text[from - 1] === "\\") from -= 1;
  return (at - from) % 2 === 1;
}
