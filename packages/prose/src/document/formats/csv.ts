import type { Region } from "../../names/mention.ts";
import { type Markup, PLAIN } from "../../regions/markup.ts";
import type { Steps } from "../../steps.ts";
import { type Draft, trim } from "../draft.ts";
import { readLine } from "../lines.ts";

const CSV: Markup = { ...PLAIN, backticks: null, hasLinks: false, commands: null };

const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];

/** A table in lines: every line is a row, its delimiter the one that the first line has most of. */
export function* readCsv(draft: Draft, { start, end }: Region): Steps {
  const { text, find } = draft;
  const delimiter = delimiterOf(text, start, end);
  /** A quote that is never closed is a sign like any other. */
  let hasQuotes = true;

  const readCell = (from: number): number => {
    if (hasQuotes && text[from] === '"') {
      for (let at = find('"', from + 1); at < end; at = find('"', at + 2)) {
        if (text[at + 1] !== '"') return at + 1;
      }
      hasQuotes = false;
    }
    let at = from;
    while (at < end && text[at] !== delimiter && text[at] !== "\n") at += 1;
    return at;
  };

  for (let at = start; at < end; ) {
    const rowStart = at;
    const cells: Region[] = [];
    for (;;) {
      const isQuoted = hasQuotes && text[at] === '"';
      const cellEnd = readCell(at);
      const quote = isQuoted && hasQuotes ? 1 : 0;
      cells.push(trim(text, at + quote, Math.max(at + quote, cellEnd - quote)));
      at = cellEnd;
      while (at < end && text[at] !== delimiter && text[at] !== "\n") at += 1;
      if (at >= end || text[at] === "\n") break;
      at += 1;
    }
    draft.add({ kind: "row", start: rowStart, end: at, cells }, CSV);
    at += 1;
    yield;
  }
}

function delimiterOf(text: string, start: number, end: number): string {
  const first = readLine(text, start, end);
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (let at = first.start; at < first.end; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && DELIMITERS.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return DELIMITERS.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best));
}
