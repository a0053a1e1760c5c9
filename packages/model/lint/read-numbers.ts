import { isInsideCardinal } from "../src/figures/cardinal.ts";
import { isInsideNumber } from "../src/figures/digits.ts";
import { isDigitAt, isLetterAt } from "../src/figures/letter.ts";
import { readQuantity } from "../src/figures/quantity.ts";
import { vocabularyOf } from "../src/figures/read.ts";

/**
 * Every number in a short text, whatever it counts: in digits or in words, with its scale or collective ("une
 * centaine"). Where a mark may group thousands, both readings are given. Empty where there is none.
 */
export function readNumbers(text: string, language: Parameters<typeof vocabularyOf>[0]): readonly number[] {
  const words = vocabularyOf(language);
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isLetterAt(text, at - 1)) continue;
    if (isDigitAt(text, at) ? isInsideNumber(text, at) : isInsideCardinal(text, at, words)) continue;
    const quantity = readQuantity(text, at, words, { isEnglish: false, joinsAnd: true, isPrefixed: false });
    for (const number of [quantity?.value, quantity?.grouped]) if (typeof number === "number") numbers.push(number);
  }
  return numbers;
}
