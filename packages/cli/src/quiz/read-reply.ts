import type { Language } from "@choosefr/model";
import { readTypedNumber } from "@choosefr/quiz/typed-number";

/** A digit that names one of so many things, as an index; null for anything else. */
export function readChoice(text: string, count: number): number | null {
  const typed = /^(\d{1,2})[.)]?$/u.exec(text.trim())?.[1];
  const index = Number(typed ?? 0) - 1;
  return index >= 0 && index < count ? index : null;
}

/** A number in whole units: of `unitSize` where no scale word is typed. Null where it is none above 0. */
export function readNumber(text: string, unitSize: number, locale: Language): number | null {
  const typed = readTypedNumber(text, locale);
  if (typed === null) return null;
  const value = typed.number * (typed.scale ?? unitSize);
  return value > 0 ? value : null;
}

/** The numbers of things in their order, parted by anything or by nothing, as indexes; null unless each is there once. */
export function readOrder(text: string, count: number): readonly number[] | null {
  const order = (count < 10 ? text.match(/\d/gu) : text.match(/\d+/gu))?.map((digits) => Number(digits) - 1) ?? [];
  const isWhole = order.length === count && new Set(order).size === count && order.every((at) => at >= 0 && at < count);
  return isWhole && /^[\d\s.,;:>→-]*$/u.test(text) ? order : null;
}

const FIRST_LETTER = "a".charCodeAt(0);

/**
 * The letter of the match of each thing, as an index: "1B 2A 3C", or the letters alone in the order of the things, "BAC". Null
 * where a number or a letter names nothing, or not each number is there once.
 */
export function readMatches(text: string, count: number): readonly number[] | null {
  const typed = text.toLowerCase().replaceAll(/[\s.,;:=>→-]+/gu, "");
  const indexOf = (letter: string): number => letter.charCodeAt(0) - FIRST_LETTER;
  const pairs: readonly (readonly [item: number, match: number])[] = /^[a-z]+$/u.test(typed)
    ? Array.from(typed, (letter, item) => [item, indexOf(letter)] as const)
    : /^(?:\d[a-z])+$/u.test(typed)
      ? (typed.match(/\d[a-z]/gu) ?? []).map((pair) => [Number(pair[0]) - 1, indexOf(pair.slice(1))] as const)
      : [];
  const matches = pairs.toSorted(([a], [b]) => a - b);
  const isWhole = matches.length === count && matches.every(([item], at) => item === at);
  return isWhole && matches.every(([, match]) => match >= 0 && match < count)
    ? matches.map(([, match]) => match)
    : null;
}

const YES: ReadonlySet<string> = new Set(["o", "oui", "y", "yes"]);
const NO: ReadonlySet<string> = new Set(["n", "non", "no"]);

/** Yes or no in either language, with a confidence in percent where one is typed behind it; null for anything else. */
export function readYesNo(text: string): { readonly isTrue: boolean; readonly confidence: number | null } | null {
  const [word = "", ...rest] = text
    .trim()
    .toLowerCase()
    .split(/[\s,]+/u);
  const sure = rest.join(" ");
  const confidence = sure === "" ? null : readConfidence(sure);
  if ((!YES.has(word) && !NO.has(word)) || (sure !== "" && confidence === null)) return null;
  return { isTrue: YES.has(word), confidence };
}

/** A confidence from 50 to 100 percent; null for anything else. */
export function readConfidence(text: string): number | null {
  const typed = /^(\d{2,3})\s*%?$/u.exec(text.trim().replaceAll("\u00a0", " "))?.[1];
  const confidence = Number(typed ?? 0);
  return confidence >= 50 && confidence <= 100 ? confidence : null;
}
