import type { Region } from "../../names/mention.ts";
import { type Markup, PLAIN } from "../../regions/markup.ts";
import type { Steps } from "../../steps.ts";
import type { BlockKind } from "../document.ts";
import { type Draft, trim } from "../draft.ts";
import { isBlankTo, type Line, readLine, skipBlank } from "../lines.ts";
import { addComment } from "./comments.ts";

const ASCIIDOC: Markup = { ...PLAIN, hasTags: false, hasLinks: false, commands: null, hasReferences: true };

/** A line that begins a block of code, or of a comment, and ends it. */
const CODE_DELIMITER = /^(?:-{4,}|\.{4,}|\+{4,}|`{3}.*|\/{4,}|\|\|\|)$/u;
/** A line that begins or ends a block of prose. */
const PROSE_DELIMITER = /^(?:={4,}|\*{4,}|_{4,}|--|'{3}|<{3})$/u;

const HEADING = /^(={1,6}|#{1,6})\s+/u;
const ITEM = /^(?:\*{1,6}|-|\.{1,6}|\d{1,4}\.|<\d{1,2}>|<\.>)\s+(?:\[[ xX*]\]\s+)?/u;
const TERM = /^[^:\s][^:]{0,100}:{2,4}(?:\s+|$)/u;
const LINE_MACRO = /^(?:include|image|video|audio|ifdef|ifndef|ifeval|endif|toc)::/u;
/** A specifier before the pipe of a cell: "2+", "a", "^.^h". */
const SPECIFIER = /(?:^|\s)(?:\d+(?:\.\d+)?[+*])?[<^>]?(?:\.[<^>])?[aehlmsv]?$/u;

const LONGEST_HEAD = 120;

/** AsciiDoc. */
export function* readAsciidoc(draft: Draft, span: Region): Steps {
  const { text } = draft;
  let open: { kind: BlockKind; start: number; end: number; holes: Region[] } | null = null;
  /** The line that ends the code or comment that is being read. */
  let delimiter: { readonly sign: string; readonly start: number } | null = null;
  let table: { columns: number; cells: Region[] } | null = null;
  /** How many columns the attributes above say that a table has; 0 if they do not. */
  let columns = 0;

  const close = (): void => {
    if (open !== null) draft.add(open, ASCIIDOC);
    open = null;
  };

  const begin = (kind: BlockKind, start: number, textStart: number, end: number): void => {
    close();
    open = { kind, start, end, holes: textStart > start ? [{ start, end: textStart }] : [] };
  };

  const addRow = (cells: readonly Region[]): void => {
    const [first] = cells;
    const last = cells.at(-1);
    if (first === undefined || last === undefined) return;
    draft.add({ kind: "row", start: first.start, end: last.end, cells }, ASCIIDOC);
  };

  const readTableLine = (line: Line, at: number): void => {
    if (table === null) return;
    if (text.startsWith("|===", at)) {
      addRow(table.cells);
      table = null;
      return;
    }
    const cells = cellsOf(text, at, line.end);
    const last = table.cells.at(-1);
    const lead = trim(text, at, cells[0] === undefined ? line.end : pipeBefore(text, cells[0], at));
    const isText = lead.end > lead.start && !SPECIFIER.test(text.slice(lead.start, lead.end));
    if (last !== undefined && isText) table.cells.splice(-1, 1, { start: last.start, end: lead.end });
    if (cells.length === 0) return;
    if (table.columns === 0) table.columns = cells.length;
    for (const cell of cells) {
      if (table.cells.length >= table.columns) {
        addRow(table.cells);
        table.cells = [];
      }
      table.cells.push(cell);
    }
  };

  /** Whether the line belongs to the code or comment that is open, or closes it. */
  const isDelimited = (line: Line, written: string): boolean => {
    if (delimiter === null) return false;
    if (written !== delimiter.sign) return true;
    if (written.startsWith("////")) {
      const inside = { start: delimiter.start + written.length, end: line.start };
      addComment(draft, { start: delimiter.start, end: line.end }, inside, ASCIIDOC);
    }
    delimiter = null;
    return true;
  };

  const readBlockLine = (line: Line, at: number, written: string): boolean => {
    if (written.startsWith("|===")) {
      close();
      table = { columns, cells: [] };
      columns = 0;
    } else if (CODE_DELIMITER.test(written)) {
      close();
      delimiter = { sign: written.startsWith("```") ? "```" : written, start: at };
    } else if (PROSE_DELIMITER.test(written) || LINE_MACRO.test(written)) close();
    else if (text.startsWith("//", at) && text[at + 2] !== "/") {
      if (open?.kind !== "comment") begin("comment", at, at + 2, line.end);
      else {
        open.holes.push({ start: at, end: at + 2 });
        open.end = line.end;
      }
    } else if (text[at] === "[" && written.endsWith("]") && open === null) columns = columnsOf(written);
    else if (open === null && /^:!?[\w-]+!?:(?:\s|$)/u.test(written)) return true;
    else return false;
    return true;
  };

  const readText = (line: Line, at: number, head: string): void => {
    const heading = HEADING.exec(head);
    const item = ITEM.exec(head) ?? TERM.exec(head);
    if (heading !== null && open === null) {
      const textStart = at + heading[0].length;
      const level = heading[1]?.length ?? 1;
      draft.add({ kind: "heading", level, start: at, end: line.end, holes: [{ start: at, end: textStart }] }, ASCIIDOC);
    } else if (item !== null) begin("item", at, at + (ITEM.test(head) ? item[0].length : 0), line.end);
    else if (head === "+") close();
    else if (open === null || open.kind === "comment") {
      const isTitle = /^\.[^\s.]/u.test(head);
      if (at > line.start && open === null) delimiter = { sign: "", start: at };
      else begin("paragraph", at, isTitle ? at + 1 : at, line.end);
      if (isTitle) close();
    } else open.end = line.end;
  };

  for (let next = span.start; next < span.end; ) {
    yield;
    const line = readLine(text, next, span.end);
    next = line.next;
    const at = skipBlank(text, line.start, line.end);
    const head = text.slice(at, Math.min(line.end, at + LONGEST_HEAD)).trimEnd();
    if (isDelimited(line, head)) continue;
    if (table !== null) readTableLine(line, at);
    else if (isBlankTo(text, at, line.end)) close();
    else if (!readBlockLine(line, at, head)) readText(line, at, head);
  }
  close();
}

/** The cells that begin on a line of a table. */
function cellsOf(text: string, start: number, end: number): readonly Region[] {
  const cells: Region[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    if (at < end && (text[at] !== "|" || text[at - 1] === "\\")) continue;
    if (from >= 0) {
      const cell = trim(text, from, at);
      const specifier = at < end ? (SPECIFIER.exec(text.slice(Math.max(from, at - 12), at))?.[0].length ?? 0) : 0;
      cells.push(trim(text, from, Math.max(cell.start, at - specifier)));
    }
    from = at + 1;
  }
  return cells;
}

function pipeBefore(text: string, { start }: Region, floor: number): number {
  let at = start;
  while (at > floor && text[at - 1] !== "|") at -= 1;
  return Math.max(floor, at - 1);
}

/** How many columns attributes such as `[cols="1,2"]` and `[cols=3*]` name. */
function columnsOf(attributes: string): number {
  const cols = /cols="?([^"\]]+)/u.exec(attributes)?.[1];
  if (cols === undefined) return 0;
  const repeated = /^(\d{1,3})\*$/u.exec(cols)?.[1];
  return repeated === undefined ? cols.split(",").length : Number(repeated);
}
