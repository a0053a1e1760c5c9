import type { Region } from "../../names/mention.ts";
import { type Markup, PLAIN } from "../../regions/markup.ts";
import type { Steps } from "../../steps.ts";
import { splitCells } from "../cells.ts";
import type { BlockKind } from "../document.ts";
import { type Draft, trim } from "../draft.ts";
import { isBlankTo, type Line, readLine, runLength, skipBlank } from "../lines.ts";

const RST: Markup = { ...PLAIN, backticks: "roles", hasLinks: false, commands: null };

/** Directives whose content is no prose. */
const CODE_DIRECTIVE =
  /^(?:code|code-block|sourcecode|highlight|literalinclude|parsed-literal|math|raw|include|toctree|doctest|testcode|testoutput|image|graphviz|mermaid|plantuml|uml|prompt|index|role|default-role|module|currentmodule|auto\w+|productionlist|contents|ipython)$/u;

const DIRECTIVE = /^([A-Za-z][\w:.-]*)::(?=\s|$)/u;

/** The key of a footnote or a citation. */
const FOOTNOTE = /^\[[#*\w.-]+\](?:\s|$)/u;

const ADORNMENTS = "=-`:.'\"~^_*+#<>!$%&()/;?@[\\]{|},";

const LONGEST_NAME = 60;

interface Open {
  kind: BlockKind;
  level: number;
  readonly start: number;
  end: number;
  readonly indent: number;
  readonly holes: Region[];
  lines: number;
}

/** reStructuredText, with what Sphinx adds to it. */
export function* readRestructuredText(draft: Draft, span: Region): Steps {
  const { text } = draft;
  let open: Open | null = null;
  /** Lines indented further than this are no prose; -1 if none are left out. */
  let skipped = -1;
  /** Where the columns of the open table begin. */
  let columns: readonly number[] = [];
  /** Whether options may follow: the lines right below a directive. */
  let hasOptions = false;
  /** How the headings met so far are adorned, the highest first. */
  const levels: string[] = [];
  let overline = "";
  /** Whether the paragraph ends with the sign that what is indented below is code. */
  let isLiteralNext = false;
  let isDoctest = false;

  const close = (): void => {
    if (open !== null) draft.add(open, RST);
    open = null;
  };

  const begin = (kind: BlockKind, start: number, textStart: number, end: number, indent: number): void => {
    close();
    const holes = textStart > start ? [{ start, end: textStart }] : [];
    open = { kind, level: 1, start, end, indent, holes, lines: 1 };
  };

  const levelOf = (adornment: string): number => {
    if (!levels.includes(adornment)) levels.push(adornment);
    return levels.indexOf(adornment) + 1;
  };

  const addRow = (line: Line, cells: readonly Region[]): void => {
    draft.add({ kind: "row", start: line.start, end: line.end, cells }, RST);
  };

  const addColumns = (line: Line): void => {
    const cells = columns.map((column, index) => {
      const next = columns[index + 1] ?? line.end - line.start;
      return trim(text, Math.min(line.end, line.start + column), Math.min(line.end, line.start + next));
    });
    addRow(line, cells);
  };

  /** A line of one sign: it underlines a heading, stands above one, or parts the page. */
  const readAdornment = (line: Line, at: number): boolean => {
    const sign = text.charAt(at);
    if (!ADORNMENTS.includes(sign)) return false;
    const length = runLength(text, at, line.end);
    if (length < 2 || !isBlankTo(text, at + length, line.end)) return false;
    if (
      open !== null &&
      open.lines === 1 &&
      open.kind === "paragraph" &&
      length >= Math.min(3, open.end - open.start)
    ) {
      open.kind = "heading";
      open.level = levelOf(overline + sign);
      open.holes.push({ start: at, end: line.end });
      open.end = line.end;
      overline = "";
      close();
      return true;
    }
    if (length < 3 || open !== null) return false;
    overline = sign;
    return true;
  };

  /** The border of a simple table, by whose columns its rows are read. */
  const readBorder = (line: Line, at: number): boolean => {
    if (text[at] !== "=") return false;
    const starts: number[] = [];
    for (let to = at; to < line.end; to += 1) {
      if (text[to] === "=" && text[to - 1] !== "=") starts.push(to - line.start);
      else if (text[to] !== "=" && text[to] !== " ") return false;
    }
    if (starts.length < 2) return false;
    close();
    // A second border is that of the head; the last one is followed by a blank line, which ends the table.
    columns = starts;
    return true;
  };

  /** `.. `: a directive, a target, a footnote, a comment. */
  const readExplicit = (line: Line, at: number, indent: number): void => {
    close();
    const from = skipBlank(text, at + 2, line.end);
    const head = text.slice(from, Math.min(line.end, from + LONGEST_NAME));
    const directive = DIRECTIVE.exec(head.replace(/^\|[^|]*\|\s*/u, ""));
    if (directive !== null) {
      const name = directive[1] ?? "";
      if (CODE_DIRECTIVE.test(name)) skipped = indent;
      else {
        hasOptions = true;
        const textStart = from + head.indexOf("::") + 2;
        if (!isBlankTo(text, textStart, line.end)) begin("paragraph", at, textStart, line.end, indent);
      }
    } else if (head.startsWith("_") || head.startsWith("__")) skipped = indent;
    else if (FOOTNOTE.test(head)) begin("paragraph", at, from + head.indexOf("]") + 1, line.end, indent);
    else begin("comment", at, from, line.end, indent);
  };

  const readMark = (line: Line, at: number, indent: number): boolean => {
    const head = text.slice(at, Math.min(line.end, at + LONGEST_NAME));
    const mark =
      /^(?:[-*+•]|\(?(?:\d{1,4}|#|[A-Za-z])[.)])\s+/u.exec(head)?.[0] ?? /^:[^:\s][^:]{0,40}:\s+/u.exec(head)?.[0];
    if (mark === undefined || (open !== null && open.indent < indent && open.kind === "paragraph")) return false;
    begin("item", at, at + mark.length, line.end, indent);
    return true;
  };

  const readText = (line: Line, at: number, indent: number): void => {
    if (text.startsWith("..", at) && (at + 2 >= line.end || text[at + 2] === " ")) {
      readExplicit(line, at, indent);
      return;
    }
    if (open?.kind !== "comment" && readMark(line, at, indent)) return;
    if (open !== null && indent < open.indent) close();
    if (open === null) begin("paragraph", at, text.startsWith("| ", at) ? at + 2 : at, line.end, indent);
    else {
      open.end = line.end;
      open.lines += 1;
    }
    isLiteralNext = endsWithColons(text, line);
  };

  const readOne = (line: Line): void => {
    const at = skipBlank(text, line.start, line.end);
    const indent = at - line.start;
    if (at >= line.end) {
      if (isLiteralNext) skipped = open?.indent ?? 0;
      isLiteralNext = false;
      hasOptions = false;
      columns = [];
      close();
      isDoctest = false;
      return;
    }
    if (isDoctest || (skipped >= 0 && indent > skipped)) return;
    skipped = -1;
    if (hasOptions && text[at] === ":" && /^:[\w-]+:/u.test(text.slice(at, at + LONGEST_NAME))) return;
    hasOptions = false;
    if (text.startsWith(">>>", at)) {
      close();
      isDoctest = true;
      return;
    }
    if (text[at] === "+" && /^\+[-=+]+$/u.test(text.slice(at, line.end).trimEnd())) {
      close();
      return;
    }
    if (text[at] === "|" && open === null && text[trim(text, at, line.end).end - 1] === "|") {
      addRow(line, splitCells(text, at, line.end));
      return;
    }
    if (readBorder(line, at) || readAdornment(line, at)) return;
    if (columns.length > 0) addColumns(line);
    else readText(line, at, indent);
  };

  for (let at = span.start; at < span.end; ) {
    const line = readLine(text, at, span.end);
    readOne(line);
    at = line.next;
    yield;
  }
  close();
}

function endsWithColons(text: string, line: Line): boolean {
  const { end } = trim(text, line.start, line.end);
  return end - line.start >= 2 && text.startsWith("::", end - 2);
}
