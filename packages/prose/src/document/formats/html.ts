import type { Region } from "../../names/mention.ts";
import { type Markup, PLAIN } from "../../regions/markup.ts";
import { type Attributes, endOfCode, readTag, type Tag } from "../../regions/tags.ts";
import type { Steps } from "../../steps.ts";
import type { BlockKind } from "../document.ts";
import type { Draft } from "../draft.ts";
import { addComment, isSilentComment } from "./comments.ts";
import { type Role, roleOf } from "./html-tags.ts";

const HTML: Markup = { ...PLAIN, backticks: null, hasLinks: false, commands: null, hasTemplates: true };

/** Elements that may stand in an item without ending it. */
const PARTS_OF_ITEM: ReadonlySet<string> = new Set(["p", "div", "br"]);

/** Two line breaks with no more than this between them part paragraphs. */
const WIDEST_BREAK = 16;

/** HTML, from a whole page to one element, its text read by `markup`. Where `isXml`, every element is a block. */
export function* readHtml(draft: Draft, span: Region, isXml = false, markup: Markup = HTML): Steps {
  const { text, find } = draft;
  const { end } = span;
  let attributes: Attributes = "quoted";
  let kind: BlockKind = "paragraph";
  let level = 1;
  let start = span.start;
  let holes: Region[] = [];
  /** The cells of the row that is being read, and where the open one began; -1 if none is open. */
  let row: Region[] | null = null;
  let cellStart = -1;
  let breakEnd = -1;

  const endCell = (cells: Region[], at: number): void => {
    if (cellStart >= 0) cells.push({ start: cellStart, end: at });
    cellStart = -1;
  };

  /** Ends what is being read, a row or another block, and goes on from `next`. */
  const endBlock = (at: number, next: number): void => {
    if (row === null) {
      if (at > start) draft.add({ kind, level, start, end: at, holes }, markup);
    } else {
      endCell(row, at);
      const [first] = row;
      const last = row.at(-1);
      if (first !== undefined && last !== undefined) {
        draft.add({ kind: "row", start: first.start, end: last.end, cells: row, holes }, markup);
      }
      row = null;
    }
    start = next;
    holes = [];
  };

  const readComment = (at: number): number => {
    const inside = { start: at + 4, end: Math.min(end, find("-->", at + 4)) };
    const comment = { start: at, end: Math.min(end, inside.end + 3) };
    if (row !== null || isSilentComment(draft, inside)) holes.push(comment);
    else {
      endBlock(at, comment.end);
      addComment(draft, comment, inside, markup);
    }
    return comment.end;
  };

  const readTableTag = (at: number, { end: tagEnd, isClosing }: Tag, role: "row" | "cell" | "table"): void => {
    if (role !== "cell" || row === null) endBlock(at, tagEnd);
    else endCell(row, at);
    if (isClosing || role === "table") return;
    row ??= [];
    if (role === "cell") cellStart = tagEnd;
  };

  const readBlockTag = (at: number, { end: tagEnd, name, isClosing }: Tag, role: Role): void => {
    const isFirstBreak =
      role === "break" && (breakEnd < 0 || at - breakEnd > WIDEST_BREAK || text.slice(breakEnd, at).trim() !== "");
    breakEnd = role === "break" ? tagEnd : -1;
    if (isFirstBreak) return;
    endBlock(at, tagEnd);
    if (role === "heading" && !isClosing) {
      kind = "heading";
      level = Number(name.slice(1));
    } else if (role === "item" && !isClosing) kind = "item";
    else if (kind !== "item" || !PARTS_OF_ITEM.has(name)) kind = "paragraph";
  };

  for (let at = find("<", start); at < end; ) {
    yield;
    if (text.startsWith("<!--", at)) {
      at = find("<", readComment(at));
      continue;
    }
    const tag = readTag(text, at, end, find, attributes);
    if (tag === "open") attributes = "plain";
    if (tag === null || tag === "open") {
      at = find("<", at + 1);
      continue;
    }
    const role = isXml ? "block" : roleOf(tag.name);
    if (role === "row" || role === "cell" || role === "table") readTableTag(at, tag, role);
    else if (role !== null && row === null) readBlockTag(at, tag, role);
    const next = isXml ? tag.end : endOfCode(text, at, tag, end, find);
    if (next > tag.end) holes.push({ start: Math.max(start, at), end: next });
    at = find("<", next);
  }
  endBlock(end, end);
}
