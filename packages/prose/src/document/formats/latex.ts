import type { Region } from "../../names/mention.ts";
import { once } from "../../once.ts";
import { COMMENT, type Markup, PLAIN } from "../../regions/markup.ts";
import type { Steps } from "../../steps.ts";
import type { BlockKind } from "../document.ts";
import { type Draft, trim } from "../draft.ts";
import { readLine, skipBlank } from "../lines.ts";
import { isSilentComment } from "./comments.ts";

const LATEX: Markup = {
  ...PLAIN,
  backticks: null,
  hasTags: false,
  hasLinks: false,
  commands: "latex",
};

/** Levels of headings by their commands. */
const HEADINGS: () => ReadonlyMap<string, number> = once(
  () =>
    new Map(
      [
        "title part",
        "chapter subtitle",
        "section frametitle",
        "subsection",
        "subsubsection",
        "paragraph subparagraph",
      ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
    ),
);

/** What may begin or end something: a command, an escaped sign, a comment, a cell, math, a blank line. */
const EVENT = /\\(?:[A-Za-z]+|[\s\S])|%|&|\$\$|\n[ \t\r]*\n/gu;

const VERBATIM =
  /^(?:verbatim|Verbatim|BVerbatim|LVerbatim|lstlisting|minted|alltt|tikzpicture|pgfpicture|filecontents|comment|luacode|pycode|algorithmic)$/u;
const MATH = /^(?:equation|align|alignat|gather|multline|eqnarray|displaymath|math|flalign|dmath)$/u;
const TABLE = /^(?:tabular[xy]?|tabulary|longtable|supertabular|xltabular|tblr|longtblr|NiceTabular)$/u;

/** Commands that end a paragraph and are none of its text. */
const BREAKS: () => ReadonlySet<string> = once(
  () =>
    new Set(
      "par caption newpage clearpage maketitle centering bigskip medskip smallskip hline toprule midrule bottomrule endhead endfirsthead tableofcontents appendix".split(
        " ",
      ),
    ),
);

const LONGEST_NAME = 40;
const LONGEST_TITLE = 500;
const DEEPEST_ARGUMENT = 4;

/** LaTeX: of a document its body, with the title and the comments of its preamble; or a part of a body. */
export function* readLatex(draft: Draft, span: Region): Steps {
  const { text, find } = draft;
  const bodyStart = find("\\begin{document}", span.start);
  let isPreamble = bodyStart < span.end;
  let start = span.start;
  let kind: BlockKind = "paragraph";
  let holes: Region[] = [];
  /** Where the cells of the row that is being read end, and how many tables are open. */
  let cellEnds: number[] = [];
  let tables = 0;
  let end = span.end;

  const endBlock = (at: number, next: number, nextKind: BlockKind, isRow = tables > 0): void => {
    if (!isPreamble && at > start) {
      if (isRow && cellEnds.length > 0) addRow(at);
      else draft.add({ kind, start, end: at, holes }, LATEX);
    }
    start = next;
    kind = nextKind;
    holes = [];
    cellEnds = [];
  };

  const addRow = (at: number): void => {
    const cells: Region[] = [];
    let from = start;
    for (const cellEnd of [...cellEnds, at]) {
      cells.push(trim(text, from, cellEnd));
      from = cellEnd + 1;
    }
    draft.add({ kind: "row", start, end: at, cells, holes }, LATEX);
  };

  /** A comment, with those on the lines below; one with nothing to say does not part a paragraph. */
  const readComment = (at: number): number => {
    let lineEnd = readLine(text, at, end).end;
    const isAlone =
      text
        .slice(Math.max(start, at - LONGEST_NAME), at)
        .trimEnd()
        .endsWith("\n") || isLineStart(text, at, span.start);
    const signs = [{ start: at, end: skipSigns(text, at, lineEnd) }];
    const isSilent = isSilentComment(draft, { start: signs[0]?.end ?? at, end: lineEnd });
    if (!isPreamble && (isSilent || (cellEnds.length > 0 && !isAlone))) {
      holes.push({ start: at, end: lineEnd });
      return lineEnd;
    }
    endBlock(at, at, kind);
    // A comment behind text goes no further than its line.
    for (let next = isAlone ? lineEnd : end; next < end; ) {
      const line = readLine(text, readLine(text, next, end).next, end);
      const sign = skipBlank(text, line.start, line.end);
      const textStart = skipSigns(text, sign, line.end);
      if (textStart === sign || isSilentComment(draft, { start: textStart, end: line.end })) break;
      signs.push({ start: sign, end: textStart });
      lineEnd = line.end;
      next = line.end;
    }
    draft.add({ kind: "comment", start: at, end: lineEnd, holes: signs }, COMMENT);
    start = lineEnd;
    return lineEnd;
  };

  const readHeading = (at: number, commandEnd: number, level: number): number => {
    let open = text[commandEnd] === "*" ? commandEnd + 1 : commandEnd;
    if (text[open] === "[") open = find("]", open) + 1;
    if (text[open] !== "{") return commandEnd;
    const close = closeOfTitle(text, open + 1, end);
    endBlock(at, close + 1, "paragraph");
    draft.add({ kind: "heading", level, start: open + 1, end: close }, LATEX);
    start = Math.min(end, close + 1);
    return start;
  };

  const readBegin = (at: number, name: string, nameEnd: number): number => {
    const bare = name.replace(/\*$/u, "");
    if (VERBATIM.test(bare) || MATH.test(bare)) {
      const closing = `\\end{${name}}`;
      const close = find(closing, nameEnd);
      const next = close < end ? close + closing.length : end;
      if (MATH.test(bare)) holes.push({ start: at, end: next });
      else endBlock(at, next, "paragraph");
      return next;
    }
    const argumentsEnd = skipArguments(text, nameEnd, end, TABLE.test(bare) ? Number.POSITIVE_INFINITY : 0);
    endBlock(at, argumentsEnd, "paragraph");
    if (TABLE.test(bare)) tables += 1;
    return argumentsEnd;
  };

  const readEnvironment = (at: number, isBegin: boolean, braceAt: number): number => {
    const brace = text.slice(braceAt, braceAt + LONGEST_NAME);
    const name = /^\{([A-Za-z]+\*?)\}/u.exec(brace)?.[1];
    if (name === undefined) return braceAt;
    const nameEnd = braceAt + name.length + 2;
    if (name === "document") {
      endBlock(at, nameEnd, "paragraph");
      isPreamble = false;
      if (!isBegin) end = at;
      return nameEnd;
    }
    if (isPreamble) return nameEnd;
    if (isBegin) return readBegin(at, name, nameEnd);
    endBlock(at, nameEnd, "paragraph");
    if (TABLE.test(name.replace(/\*$/u, ""))) tables = Math.max(0, tables - 1);
    return nameEnd;
  };

  const readCommand = (at: number, name: string, commandEnd: number): number => {
    const level = HEADINGS().get(name);
    if (level !== undefined) return readHeading(at, commandEnd, level);
    if (name === "begin" || name === "end") return readEnvironment(at, name === "begin", commandEnd);
    if (name === "item") endBlock(at, commandEnd, "item");
    else if (BREAKS().has(name) && (tables === 0 || cellEnds.length === 0)) endBlock(at, commandEnd, "paragraph");
    else if (/^(?:verb|lstinline)$/u.test(name)) {
      const sign = text.charAt(text[commandEnd] === "*" ? commandEnd + 1 : commandEnd);
      const close = find(sign === "{" ? "}" : sign, commandEnd + 1) + 1;
      if (close > readLine(text, at, end).end || sign === "") return commandEnd;
      holes.push({ start: at, end: close });
      return close;
    }
    return commandEnd;
  };

  /** A sign behind a backslash: the end of a row, or math on lines of its own. */
  const readSign = (at: number, sign: string): number => {
    if (sign === "\\") {
      const next = skipArguments(text, at + 2, end, 0);
      if (tables > 0 || cellEnds.length > 0) endBlock(at, next, "paragraph", true);
      else holes.push({ start: at, end: next });
      return next;
    }
    if (sign !== "[" && sign !== "(") return at + 2;
    const close = find(sign === "[" ? "\\]" : "\\)", at + 2);
    if (close >= end) return at + 2;
    holes.push({ start: at, end: close + 2 });
    return close + 2;
  };

  const readEvent = (at: number, event: string): number => {
    const sign = event.charAt(1);
    switch (event[0]) {
      case "%":
        return readComment(at);
      case "&":
        if (!isEntity(text, at)) cellEnds.push(at);
        return at + 1;
      case "$": {
        const close = find("$$", at + 2);
        if (close >= end) return at + 2;
        holes.push({ start: at, end: close + 2 });
        return close + 2;
      }
      case "\n":
        // A table may be spaced out; its rows end where they say so.
        if (tables === 0 || cellEnds.length === 0) endBlock(at, at + 1, "paragraph");
        // The line feed at the end may begin the next blank line.
        return at + event.length - 1;
      default:
        return /[A-Za-z]/u.test(sign) ? readCommand(at, event.slice(1), at + event.length) : readSign(at, sign);
    }
  };

  const events = new RegExp(EVENT, "gu");
  events.lastIndex = span.start;
  for (let found = events.exec(text); found !== null && found.index < end; found = events.exec(text)) {
    events.lastIndex = Math.max(readEvent(found.index, found[0]), found.index + 1);
    yield;
  }
  endBlock(end, end, "paragraph");
}

function isLineStart(text: string, at: number, floor: number): boolean {
  let from = at;
  while (from > floor && (text[from - 1] === " " || text[from - 1] === "\t")) from -= 1;
  return from === floor || text[from - 1] === "\n";
}

function skipSigns(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] === "%") at += 1;
  return at;
}

/** An escape of HTML is no cell of a table. */
function isEntity(text: string, at: number): boolean {
  return /^&(?:#\d{1,6}|[A-Za-z]{2,8});/u.test(text.slice(at, at + 12));
}

/** Where a title closes whose text begins at `from`; its line's end if it does not before a blank line. */
function closeOfTitle(text: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(end, from + LONGEST_TITLE); at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}" && --depth === 0) return at;
    else if (sign === "\n" && text[at + 1] === "\n") break;
  }
  return readLine(text, from, end).end;
}

/** Past options in brackets and up to `count` arguments in braces, all on one line. */
function skipArguments(text: string, from: number, end: number, count: number): number {
  let at = from;
  let left = count;
  while (at < end && (text[at] === "[" || (text[at] === "{" && left > 0))) {
    const [open, close] = text[at] === "[" ? ["[", "]"] : ["{", "}"];
    let to = at + 1;
    for (let depth = 1; to < end && text[to] !== "\n"; to += 1) {
      if (text[to] === open && (open === "[" || ++depth > DEEPEST_ARGUMENT)) return at;
      else if (text[to] === close && --depth === 0) break;
    }
    if (to >= end || text[to] !== close) break;
    if (open === "{") left -= 1;
    at = to + 1;
  }
  return at;
}
