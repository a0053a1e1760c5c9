import type { Span } from "./checked-text.ts";

/** About so many characters stand in one block: a few screens of a phone. */
const BLOCK = 3000;
/** A line is only parted where it is longer than this. */
const LONGEST_LINE = 4 * BLOCK;

/**
 * A text in blocks that a page can draw one by one: each ends with a line, or inside a very long one at a space. No block
 * parts one of the spans, which come in order and apart. Together they are the whole text.
 */
export function splitBlocks(text: string, spans: readonly Span[]): readonly Span[] {
  const blocks: Span[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    let end = blockEnd(text, start);
    while ((spans[next]?.end ?? text.length) <= end && next < spans.length) next += 1;
    // Whole spans only, however long they are.
    for (let span = spans[next]; span !== undefined && span.start < end && end < span.end; span = spans[next]) {
      end = span.end;
      next += 1;
    }
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}

function blockEnd(text: string, start: number): number {
  const feed = text.indexOf("\n", Math.min(start + BLOCK, text.length) - 1);
  const end = feed === -1 ? text.length : feed + 1;
  if (end - start <= LONGEST_LINE) return end;
  const before = text.lastIndexOf("\n", start + LONGEST_LINE);
  if (before > start) return before + 1;
  const space = text.lastIndexOf(" ", start + BLOCK);
  const cut = space > start ? space + 1 : start + BLOCK;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(cut)) ? cut + 1 : cut;
}
