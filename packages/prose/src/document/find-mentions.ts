import type { Mention, Region } from "../names/mention.ts";
import type { NameFinder } from "../names/name-finder.ts";
import type { Steps } from "../steps.ts";
import { readDocumentInSteps } from "./read-document.ts";

/** How much of a text is read in one step. */
const STEP = 20_000;

/**
 * Every mention in the prose of a text, by its format, in steps that are short whatever the text's length; offsets count
 * from the text's start. Whole blocks are read at once, so that what stands around a name is always seen with it.
 */
export function* findMentionsInSteps(text: string, format: string, finder: NameFinder): Steps<readonly Mention[]> {
  yield;
  const { blocks, regions } = yield* readDocumentInSteps(text, format);
  const mentions: Mention[] = [];
  let next = 0;
  for (const stretch of stretchesOf(blocks)) {
    yield;
    const inside: Region[] = [];
    for (; next < regions.length; next += 1) {
      const region = regions[next];
      if (region === undefined || region.start >= stretch.end) break;
      inside.push(shift(region, -stretch.start));
    }
    const found = finder.find(text.slice(stretch.start, stretch.end), { regions: inside });
    for (const mention of found) mentions.push(shift(mention, stretch.start));
  }
  return mentions;
}

/** Blocks joined until they are a step long. */
function stretchesOf(blocks: readonly Region[]): readonly Region[] {
  const stretches: { readonly start: number; end: number }[] = [];
  for (const { start, end } of blocks) {
    const last = stretches.at(-1);
    if (last !== undefined && end - last.start <= STEP) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

function shift<Span extends Region>(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}
