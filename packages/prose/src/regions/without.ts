import type { Region } from "../names/mention.ts";

/** What is left of a span without `holes`, which are in order of their starts; none of it is empty. */
export function without({ start, end }: Region, holes: readonly Region[]): readonly Region[] {
  const left: Region[] = [];
  let at = start;
  for (const hole of holes) {
    if (hole.start >= end) break;
    if (hole.start > at) left.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < end) left.push({ start: at, end });
  return left;
}
