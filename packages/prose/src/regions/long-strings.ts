import type { Region } from "../names/mention.ts";
import type { Search } from "./search.ts";

/** A string of many lines: where it ends, its inside, and the values put into it. */
export interface LongString {
  readonly end: number;
  readonly inside: Region;
  readonly holes: readonly Region[];
}

/** The string that begins with `quote` at `at`, or null if it does not close before `end`. */
export function readLongString(
  text: string,
  at: number,
  end: number,
  quote: string,
  isTemplate: boolean,
  find: Search,
): LongString | null {
  const start = at + quote.length;
  if (!isTemplate) {
    const close = find(quote, start);
    return close + quote.length > end ? null : { end: close + quote.length, inside: { start, end: close }, holes: [] };
  }
  const holes: Region[] = [];
  /** What is open, innermost last: strings by their quotes, values by their braces. */
  const open = [quote];
  let holeStart = start;
  for (let to = start; to < end; to += 1) {
    const sign = text[to];
    const inner = open.at(-1);
    if (sign === "\\") to += 1;
    else if (sign === inner) {
      open.pop();
      if (open.length === 1) holes.push({ start: holeStart, end: to + 1 });
      if (open.length === 0) return { end: to + 1, inside: { start, end: to }, holes };
    } else if (inner === quote) {
      if (sign !== "$" || text[to + 1] !== "{") continue;
      if (open.length === 1) holeStart = to;
      open.push("}");
      to += 1;
    } else if (sign === "{") open.push("}");
    else if (sign === quote) open.push(quote);
  }
  return null;
}
