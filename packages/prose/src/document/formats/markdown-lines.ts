import type { Region } from "../../names/mention.ts";
import { trim } from "../draft.ts";
import type { Line } from "../lines.ts";
import { isBlankTo, runLength } from "../lines.ts";

/** A fence of code: its sign, how many of them close it. */
export interface Fence {
  readonly sign: string;
  readonly length: number;
}

/** Where the line's own text begins behind the marks of quotes, how deep they are, and how far it is indented. */
export interface Lead {
  readonly at: number;
  readonly quotes: number;
  readonly indent: number;
}

const TAB = 4;

/** Reads quote marks and indentation from `from` on; the indentation counts from the last mark. */
export function readLead(text: string, from: number, end: number): Lead {
  let quotes = 0;
  let indent = 0;
  let at = from;
  for (; at < end; at += 1) {
    const sign = text[at];
    if (sign === ">") {
      quotes += 1;
      indent = 0;
      if (text[at + 1] === " ") at += 1;
    } else if (sign === " ") indent += 1;
    else if (sign === "\t") indent += TAB - (indent % TAB);
    else break;
  }
  return { at, quotes, indent };
}

/** A heading by its signs: its level, and its signs as holes. */
export interface SignedHeading {
  readonly level: number;
  readonly holes: Region[];
}

/** The heading that begins with the `#` at `at`; null if none does. */
export function readHeading(text: string, at: number, end: number): SignedHeading | null {
  const level = text[at] === "#" ? runLength(text, at, Math.min(end, at + 7)) : 0;
  const textStart = at + level;
  if (level === 0 || level > 6 || (textStart < end && text[textStart] !== " " && text[textStart] !== "\t")) return null;
  let textEnd = trim(text, textStart, end).end;
  while (textEnd > textStart && text[textEnd - 1] === "#") textEnd -= 1;
  const isClosed = text[textEnd - 1] === " ";
  const holes = [{ start: at, end: textStart }];
  return { level, holes: isClosed && textEnd < end ? [...holes, { start: textEnd, end }] : holes };
}

/** The fence that opens at `at`; null if none does. */
export function readFence(text: string, at: number, end: number): Fence | null {
  const sign = text[at];
  if (sign !== "`" && sign !== "~") return null;
  const length = runLength(text, at, end);
  if (length < 3 || (sign === "`" && text.slice(at + length, end).includes("`"))) return null;
  return { sign, length };
}

/** Whether the text from `at` on closes a fence. */
export function closesFence(text: string, at: number, end: number, { sign, length }: Fence): boolean {
  if (text[at] !== sign) return false;
  const run = runLength(text, at, end);
  return run >= length && isBlankTo(text, at + run, end);
}

/** Whether a line is a rule across the page: three or more of one sign with nothing but spaces between. */
export function isRule(text: string, at: number, end: number): boolean {
  const sign = text[at];
  if (sign !== "-" && sign !== "*" && sign !== "_") return false;
  let count = 0;
  for (let to = at; to < end; to += 1) {
    if (text[to] === sign) count += 1;
    else if (text[to] !== " " && text[to] !== "\t") return false;
  }
  return count >= 3;
}

/** The level of the heading that a line underlines, 0 if it underlines none. */
export function underlineLevel(text: string, at: number, end: number): number {
  const sign = text[at];
  if (sign !== "=" && sign !== "-") return 0;
  return isBlankTo(text, at + runLength(text, at, end), end) ? (sign === "=" ? 1 : 2) : 0;
}

/** The mark of a list item: where it ends, and whether it may cut a paragraph in two. */
export interface ItemMark {
  readonly end: number;
  readonly mayInterrupt: boolean;
}

/** The mark of a list item that stands at `at`, a box to tick included; null if none does. */
export function readItemMark(text: string, at: number, end: number): ItemMark | null {
  let markEnd = at;
  while (markEnd < end && markEnd - at < 9 && isDigitAt(text, markEnd)) markEnd += 1;
  const isOrdered = markEnd > at;
  const sign = text[markEnd];
  if (isOrdered ? sign !== "." && sign !== ")" : sign !== "-" && sign !== "*" && sign !== "+") return null;
  markEnd += 1;
  if (markEnd < end && text[markEnd] !== " " && text[markEnd] !== "\t") return null;
  const isEmpty = isBlankTo(text, markEnd, end);
  return { end: markEnd, mayInterrupt: !isEmpty && (!isOrdered || text.slice(at, markEnd - 1) === "1") };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where a box to tick ends that stands at `at`; `at` itself if none does. */
export function skipBox(text: string, at: number, end: number): number {
  const isBox = text[at] === "[" && text[at + 2] === "]" && " xX".includes(text[at + 1] ?? "?") && text[at + 3] === " ";
  return isBox && at + 3 < end ? at + 4 : at;
}

/** How many cells the row has that parts a table's head from its body; 0 if the line is none. */
export function delimiterCells(text: string, at: number, end: number): number {
  if (!"|:-".includes(text[at] ?? "?")) return 0;
  let cells = 0;
  let isFilled = false;
  let pipes = 0;
  for (let to = at; to < end; to += 1) {
    const sign = text[to];
    if (sign === "|") {
      pipes += 1;
      if (isFilled) cells += 1;
      isFilled = false;
    } else if (sign === "-") isFilled = true;
    else if (sign !== ":" && sign !== " " && sign !== "\t" && sign !== "\r") return 0;
  }
  return pipes === 0 ? 0 : cells + (isFilled ? 1 : 0);
}

/** Where the name of a reference or a footnote ends that a line defines; -1 if it defines none. */
export function definitionEnd(text: string, at: number, line: Line): number {
  let close = at + 1;
  while (close < line.end && text[close] !== "]" && text[close] !== "[") close += text[close] === "\\" ? 2 : 1;
  return close > at + 1 && close < line.end && text[close] === "]" && text[close + 1] === ":" ? close + 2 : -1;
}

/** Whether a line ends with a colon and holds a key of a module: what MDX imports and exports. */
export function isModuleLine(text: string, line: Line): boolean {
  return text.startsWith("import ", line.start) || text.startsWith("export ", line.start);
}
