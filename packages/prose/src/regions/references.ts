import type { Region } from "../names/mention.ts";
import type { Search } from "./search.ts";

/** The target of an AsciiDoc reference, `<<target,`, whose text is prose; all of one without a text; an anchor `[[id]]`. */
export function readReference(text: string, at: number, end: number, find: Search): Region | null {
  if (text.startsWith("[[", at)) return spanTo(at, find("]]", at + 2) + 2, end);
  if (!text.startsWith("<<", at)) return null;
  const close = find(">>", at + 2) + 2;
  const comma = find(",", at + 2) + 1;
  return spanTo(at, Math.min(close, comma), end);
}

function spanTo(start: number, close: number, end: number): Region | null {
  return close <= end ? { start, end: close } : null;
}
