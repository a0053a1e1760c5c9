import { skipGap, skipGapBack } from "./gap.ts";
import { isDigitAt } from "./letter.ts";
import type { Position } from "./position.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord, readWordBefore, type Word } from "./word.ts";

/** The numbers of which shares are told: "deux salariés sur trois", not "7 usines sur 12". */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100]);
const REACH = 24;

/**
 * Whether a count at the offset, with its number and what comes after it, is a part of a share: of "two workers out of
 * three", or the workers of "one in five".
 */
export function isShare(
  text: string,
  at: number,
  value: number | null,
  { word: after }: Position,
  words: Vocabulary,
): boolean {
  if (value === null || value > 100) return false;
  if (after !== null && words.shares.has(after.key)) {
    const whole = wholeAfter(text, after, words);
    // "3 plants in 5 countries" tells where, "one worker in five" how many.
    return whole > value && WHOLES.has(whole) && (after.key !== "in" || value === 1);
  }
  return WHOLES.has(value) && partBefore(text, at, words) < value;
}

function wholeAfter(text: string, joint: Word, words: Vocabulary): number {
  let next = skipGap(text, joint.end);
  const of = joint.key === "out" ? readWord(text, next) : null;
  if (of !== null && words.particles.get(of.key) === "of") next = skipGap(text, of.end);
  if (isDigitAt(text, next)) return Number(/^\d{1,3}(?!\d|[.,]\d)/u.exec(text.slice(next, next + 6))?.[0] ?? 0);
  return words.cardinals.get(readWord(text, next)?.key ?? "") ?? 0;
}

/** The small number that stands before the offset and one of "in", "out of" or "sur"; infinite where there is none. */
function partBefore(text: string, at: number, words: Vocabulary): number {
  const least = Math.max(0, at - REACH);
  let joint = readWordBefore(text, skipGapBack(text, at, least), least);
  if (joint !== null && words.particles.get(joint.key) === "of") {
    joint = readWordBefore(text, skipGapBack(text, joint.start, least), least);
  }
  if (joint === null || !words.shares.has(joint.key)) return Number.POSITIVE_INFINITY;
  const end = skipGapBack(text, joint.start, least);
  const digits = /(?<![\d.,])\d{1,2}$/u.exec(text.slice(Math.max(0, end - 4), end))?.[0];
  if (digits !== undefined) return Number(digits);
  return words.cardinals.get(readWordBefore(text, end, least)?.key ?? "") ?? Number.POSITIVE_INFINITY;
}
