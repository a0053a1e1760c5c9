import type { Region } from "../names/mention.ts";
import { lineEndOf, lineStartOf } from "./line.ts";
import { proseOfLine } from "./prose-of-line.ts";

/** Tells whether a span is prose. It must be asked in the order of the text: what lies behind is forgotten. */
export type SpanTest = (start: number, end: number) => boolean;

/** A test for spans inside one of `regions`, which are in order and apart. */
export function createRegionTest(regions: readonly Region[]): SpanTest {
  let index = 0;
  return (start, end) => {
    let region = regions[index];
    while (region !== undefined && region.end <= start) {
      index += 1;
      region = regions[index];
    }
    return region !== undefined && region.start <= start && end <= region.end;
  };
}

/** A test that judges a span by its lines, each read once and only if a span lies on it. */
export function createLineTest(text: string, languageId: string): SpanTest {
  let lineStart = 0;
  let lineEnd = -1;
  let isInProse: SpanTest = () => false;

  const readLine = (at: number): void => {
    if (at >= lineStart && at <= lineEnd) return;
    lineStart = lineStartOf(text, at, Math.max(0, lineEnd));
    lineEnd = lineEndOf(text, at, text.length);
    isInProse = createRegionTest(proseOfLine(text.slice(lineStart, lineEnd), languageId));
  };

  return (start, end) => {
    for (let at = start; at < end; at = lineEnd + 1) {
      readLine(at);
      const until = Math.min(end, lineEnd);
      if (until > at && !isInProse(at - lineStart, until - lineStart)) return false;
    }
    return true;
  };
}
