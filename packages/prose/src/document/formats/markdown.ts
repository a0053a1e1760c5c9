import type { Region } from "../../names/mention.ts";
import { type Markup, PLAIN } from "../../regions/markup.ts";
import { type Attributes, readTag } from "../../regions/tags.ts";
import type { Steps } from "../../steps.ts";
import { splitCells } from "../cells.ts";
import type { Draft } from "../draft.ts";
import { isBlankTo, type Line, readLine, skipBlank } from "../lines.ts";
import { addComment } from "./comments.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readHtml } from "./html.ts";
import { roleOf } from "./html-tags.ts";
import { addInline, type OpenBlock } from "./markdown-inline.ts";
import {
  closesFence,
  definitionEnd,
  delimiterCells,
  type Fence,
  isModuleLine,
  isRule,
  type Lead,
  readFence,
  readHeading,
  readItemMark,
  readLead,
  skipBox,
  underlineLevel,
} from "./markdown-lines.ts";

const MARKDOWN: Markup = { ...PLAIN, hasTemplates: true };
const MDX: Markup = { ...PLAIN, hasBraces: true, hasPlaceholders: true };

/** Deeper lists are read as text: nobody writes them. */
const DEEPEST_LIST = 40;

const CODE_INDENT = 4;

/** Markdown: CommonMark with the tables, footnotes and boxes of GitHub; front matter; of MDX also modules and values. */
export function* readMarkdown(draft: Draft, span: Region, isMdx = false): Steps {
  const { text, find } = draft;
  const markup = isMdx ? MDX : MARKDOWN;
  /** Where the text of each open list item is indented to, from the outermost in. */
  const lists: number[] = [];
  /** How many of them the line being read belongs to. */
  let depth = 0;
  let quotes = 0;
  let open: OpenBlock | null = null;
  let fence: (Fence & { readonly quotes: number; readonly indent: number }) | null = null;
  /** How many cells the rows of the open table have; 0 if none is open. */
  let columns = 0;
  let attributes: Attributes = isMdx ? "braced" : "quoted";
  /** Paragraphs of HTML that are yet to be read. */
  const html: Region[] = [];

  /** Ends the paragraph or the table that is open. */
  const close = (): void => {
    if (open !== null) addInline(draft, open, markup);
    open = null;
    columns = 0;
  };

  const begin = (kind: "paragraph" | "item", start: number, textStart: number, end: number): void => {
    const holes = textStart > start ? [{ start, end: textStart }] : [];
    open = { kind, level: 1, start, end, holes, lastStart: textStart, lastEnd: textStart };
  };

  const goOn = (line: Line, at: number): void => {
    if (open === null) {
      lists.length = depth;
      begin("paragraph", at, at, line.end);
      return;
    }
    if (text.slice(line.start, at).includes(">")) open.holes.push({ start: line.start, end: at });
    open.lastEnd = open.end;
    open.lastStart = at;
    open.end = line.end;
  };

  const addRow = (start: number, end: number): void => {
    draft.add({ kind: "row", start, end, cells: splitCells(text, start, end) }, markup);
  };

  /** Makes the last line of the open paragraph the head of a table, if the line at `at` says so. */
  const beginTable = (line: Line, at: number): boolean => {
    if (open === null) return false;
    const count = delimiterCells(text, at, line.end);
    const head = { start: open.lastStart, end: open.end };
    if (count === 0 || splitCells(text, head.start, head.end).length !== count) return false;
    open.end = open.lastEnd;
    close();
    addRow(head.start, head.end);
    columns = count;
    return true;
  };

  const endHeading = (line: Line, at: number): boolean => {
    const level = open === null || depth < lists.length ? 0 : underlineLevel(text, at, line.end);
    if (open === null || level === 0) return false;
    open.holes.push({ start: at, end: line.end });
    open.kind = "heading";
    open.level = level;
    open.end = line.end;
    close();
    return true;
  };

  const lineAfter = (at: number, line: Line): number => (at < span.end ? readLine(text, at, span.end).next : line.next);

  const readComment = (start: number, sign: number, closing: string): number => {
    close();
    const inside = { start: start + sign, end: Math.min(span.end, find(closing, start + sign)) };
    const end = Math.min(span.end, inside.end + closing.length);
    addComment(draft, { start, end }, inside, markup);
    return end;
  };

  /** What begins with an angle bracket and is no text: where it ends, else -1. */
  const readAngle = (line: Line, at: number): number => {
    if (text.startsWith("<!--", at)) return readComment(at, 4, "-->");
    if (text[at + 1] === "?" || text[at + 1] === "!") {
      close();
      return lineAfter(find(">", at), line);
    }
    const tag = readTag(text, at, span.end, find, attributes);
    if (tag === "open") attributes = "plain";
    if (tag === null || tag === "open") return -1;
    if (!tag.isClosing && /^(?:script|style|pre|textarea)$/u.test(tag.name)) {
      close();
      return lineAfter(find(`</${text.slice(at + 1, at + 1 + tag.name.length)}`, tag.end), { ...line, next: span.end });
    }
    if (roleOf(tag.name) === null || isMdx) return -1;
    close();
    const end = endOfParagraph(text, line, span.end);
    html.push({ start: at, end });
    return end;
  };

  /** Reads a block of its own kind that begins at `at`: where to go on, or -1 if there is none. */
  const readStart = (line: Line, at: number): number => {
    switch (text[at]) {
      case "#": {
        const heading = readHeading(text, at, line.end);
        if (heading === null) return -1;
        close();
        addInline(draft, { kind: "heading", start: at, end: line.end, ...heading }, markup);
        return line.next;
      }
      case "`":
      case "~": {
        const found = readFence(text, at, line.end);
        if (found === null) return -1;
        close();
        fence = { ...found, quotes, indent: lists[depth - 1] ?? 0 };
        return line.next;
      }
      case "<":
        return readAngle(line, at);
      case "[":
        return readDefinition(line, at);
      case "$":
        if (!text.startsWith("$$", at)) return -1;
        close();
        return lineAfter(find("$$", at + 2), line);
      case ":":
        if (!text.startsWith(":::", at)) return -1;
        close();
        return line.next;
      case "{":
        return isMdx && text.startsWith("{/*", at) ? Math.max(line.next, readComment(at, 3, "*/}")) : -1;
      default:
        return -1;
    }
  };

  /** Where a reference leads is no prose; what a footnote says is. */
  const readDefinition = (line: Line, at: number): number => {
    const nameEnd = definitionEnd(text, at, line);
    const isFootnote = text[at + 1] === "^";
    if (nameEnd < 0 || (open !== null && !isFootnote)) return -1;
    close();
    if (!isFootnote) return line.next;
    lists.length = depth;
    lists.push((lists.at(-1) ?? 0) + CODE_INDENT);
    begin("paragraph", at, nameEnd, line.end);
    return line.next;
  };

  /** Whether the line belongs to the open fence, or closes it. */
  const isFenced = (line: Line, lead: Lead): boolean => {
    if (fence === null) return false;
    if (lead.quotes < fence.quotes || (lead.at < line.end && lead.indent < fence.indent)) {
      fence = null;
      return false;
    }
    if (closesFence(text, lead.at, line.end, fence)) fence = null;
    return true;
  };

  /** Reads a rule, list marks with what follows them, or another block: where to go on, or -1 if the line is text. */
  const readMarks = (line: Line, { at, indent, quotes: lineQuotes }: Lead): number => {
    let isItem = false;
    let [markStart, textStart, column] = [at, at, indent];
    for (;;) {
      if (isRule(text, textStart, line.end)) {
        close();
        lists.length = depth;
        return line.next;
      }
      const mark = readItemMark(text, textStart, line.end);
      const isNew =
        isItem || open === null || depth < lists.length || lineQuotes < quotes || mark?.mayInterrupt === true;
      if (mark === null || !isNew || depth >= DEEPEST_LIST) break;
      close();
      quotes = lineQuotes;
      lists.length = depth;
      isItem = true;
      const gap = skipBlank(text, mark.end, line.end) - mark.end;
      column += mark.end - textStart + (gap > CODE_INDENT || gap === 0 ? 1 : gap);
      lists.push(column);
      depth += 1;
      markStart = textStart;
      textStart = skipBox(text, mark.end + gap, line.end);
      if (textStart >= line.end) return line.next;
      const quoted = readLead(text, textStart, line.end);
      if (quoted.quotes > 0) {
        quotes += quoted.quotes;
        lists.length = 0;
        depth = 0;
        column = quoted.indent;
        textStart = quoted.at;
      }
    }
    const next = readStart(line, textStart);
    if (next < 0 && isItem) begin("item", markStart, textStart, line.end);
    else if (next >= 0 && !text.startsWith("[", textStart)) lists.length = depth;
    return next < 0 && isItem ? line.next : next;
  };

  const readOne = (line: Line): number => {
    const lead = readLead(text, line.start, line.end);
    if (isFenced(line, lead)) return line.next;
    if (lead.at >= line.end) {
      close();
      return line.next;
    }
    if (lead.quotes > quotes || (lead.quotes < quotes && open === null)) {
      close();
      lists.length = 0;
      quotes = lead.quotes;
    }
    depth = lists.findLastIndex((offset) => offset <= lead.indent) + 1;
    if (lead.indent - (lists[depth - 1] ?? 0) < CODE_INDENT) {
      if (beginTable(line, lead.at) || endHeading(line, lead.at)) return line.next;
      const next = readMarks(line, lead);
      if (next >= 0) return next;
    } else if (open === null) return line.next;
    if (columns > 0) addRow(lead.at, line.end);
    else goOn(line, lead.at);
    return line.next;
  };

  let at = yield* readFrontMatter(draft, span);
  while (at < span.end) {
    const line = readLine(text, at, span.end);
    const isModule = isMdx && open === null && fence === null && isModuleLine(text, line);
    at = isModule ? endOfParagraph(text, line, span.end) : readOne(line);
    yield;
    for (const part of html.splice(0)) yield* readHtml(draft, part, false, markup);
  }
  close();
}

/** Where the blank line begins that ends the paragraph of a line. */
function endOfParagraph(text: string, { next }: Line, end: number): number {
  let at = next;
  while (at < end) {
    const line = readLine(text, at, end);
    if (isBlankTo(text, line.start, line.end)) return at;
    at = line.next;
  }
  return end;
}
