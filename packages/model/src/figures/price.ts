import { skipGap, skipGapBack } from "./gap.ts";
import { isLetterAt } from "./letter.ts";
import type { Quantity } from "./quantity.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord, readWordBefore } from "./word.ts";

/** Programs number what they stand for up to nine. */
const MOST_ARGUMENTS = 9;
const REACH = 24;
/** What stands behind a sum of money in prose: not a quote, a bracket, a sign. */
const AFTER_PRICE = /^(?:[.,;:!?)]*(?:\s|$)|[.,;:!?)]+[*_"”»]|\/[a-z])/u;

/**
 * Whether "$4" at the offset may as well be an argument of a program as a price: it is a price where a word leads to
 * one ("at $4") or a rate follows ("$4 a month"), and where it is printed with cents or a scale.
 */
export function isDoubtfulPrice(text: string, at: number, quantity: Quantity, words: Vocabulary): boolean {
  const { value, scale, end } = quantity;
  if (scale > 1 || value === null || value > MOST_ARGUMENTS || end - at > "$9".length) return false;
  if (!AFTER_PRICE.test(text.slice(end, end + 8))) return true;
  const next = readWord(text, skipGap(text, end));
  if (text.charAt(end) === "/" || (next !== null && words.rates.has(next.key))) return false;
  const start = skipGapBack(text, at, Math.max(0, at - REACH));
  const word = start < at && isLetterAt(text, start - 1) ? readWordBefore(text, start, Math.max(0, at - REACH)) : null;
  return word === null || !words.priceLeads.has(word.key);
}
