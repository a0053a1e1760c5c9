import type { Figure } from "../figures/figure.ts";
import { isAsciiWord } from "../names/letters.ts";
import type { Mention, Region } from "../names/mention.ts";
import { once } from "../once.ts";

/** A sentence, or a row, an item or a heading that is none: the largest piece in which a figure finds whom it is of. */
export interface Sentence extends Region {
  /** The folded text, offset by offset that of the block from `start` on. */
  readonly folded: string;
  /** The same as it is written. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
}

const LONGEST_ABBREVIATION = 6;

/** Longer ones are cut: nobody means a name that stands further away. */
export const LONGEST_SENTENCE = 1200;

/** A full stop that ends no sentence: after an initial, an abbreviation or a number. */
const NO_END =
  /(?:^|[\s('’])(?:[a-zà-ü]|mm?|mme|dr|st|ste|inc|ltd|co|corp|cf|env|art|vol|no|p|pp|etc|al|vs|approx|est|mr|mrs|ms|u\.s|e\.g|i\.e|s\.a|p\.-d\.-g)$/iu;

/** A small letter goes on with the sentence. */
const GOES_ON_SMALL = once(() => /^["»”)*_\]]*\s+\p{Ll}/u);

/** The sentences of a span, in order; their ends are those of the span where it has no full stop. */
export function splitSentences(text: string, { start, end }: Region): readonly Region[] {
  const sentences: Region[] = [];
  let from = start;
  let stop = nextStop(text, start);
  for (;;) {
    const cut = from + LONGEST_SENTENCE;
    const at = Math.min(stop, cut);
    if (at >= end) break;
    if (at === cut || isSentenceEnd(text, at, end)) {
      sentences.push({ start: from, end: at + 1 });
      from = at + 1;
    }
    if (stop <= at) stop = nextStop(text, at + 1);
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

// oxlint-disable-next-line require-unicode-regexp
const STOP = /[!.?\u2026]/g;

/** Where the next sign stands that may end a sentence; the text's length if there is none. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
}

function isSentenceEnd(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (character === "!" || character === "?") return /^[\s"»”)*_]|^$/u.test(text.slice(at + 1, Math.min(end, at + 2)));
  if (at + 1 < end && isAsciiWord(text.charCodeAt(at + 1))) return false;
  const rest = text.slice(at + 1, Math.min(end, at + 12));
  if (!/^["»”)*_\]]*(?:\[\^|\s|$)/u.test(rest)) return false;
  if (GOES_ON_SMALL().test(rest)) return false;
  return character === "…" || !isShortBefore(text, at) || !NO_END.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether the word before an offset is as short as an abbreviation. */
function isShortBefore(text: string, at: number): boolean {
  let from = at;
  while (at - from <= LONGEST_ABBREVIATION && isAsciiWord(text.charCodeAt(from - 1))) from -= 1;
  return at - from <= LONGEST_ABBREVIATION;
}
