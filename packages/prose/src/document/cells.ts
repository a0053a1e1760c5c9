import type { Region } from "../names/mention.ts";
import { trim } from "./draft.ts";

/** The cells that `|` parts between `start` and `end`, an escaped one apart, without the pipes at the row's two ends. */
export function splitCells(text: string, start: number, end: number): readonly Region[] {
  const row = trim(text, start, end);
  const cells: Region[] = [];
  let from = text[row.start] === "|" ? row.start + 1 : row.start;
  for (let at = from; at < row.end; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "|") {
      cells.push(trim(text, from, at));
      from = at + 1;
    }
  }
  if (from < row.end) cells.push(trim(text, from, row.end));
  return cells;
}
