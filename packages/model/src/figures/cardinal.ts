import { skipLink } from "./gap.ts";
import { isDigit, isHyphenAt } from "./letter.ts";
import { type Position, readPosition } from "./position.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord, readWordBefore, type Word } from "./word.ts";

/** A number written in words, below a million, and what comes after it. */
export interface Cardinal {
  readonly value: number;
  readonly next: Position;
}

const MOST_WORDS = 16;
const LONGEST_BEFORE = 16;

/**
 * The number in words that begins with the word ("quatre-vingt-dix-sept", "two hundred and fifty thousand"), or null.
 * Two numbers side by side are not added: of "deux trois" the first is read. Where `joinsAnd` is false, "and" ends it.
 */
export function readCardinal(text: string, first: Word | null, words: Vocabulary, joinsAnd: boolean): Cardinal | null {
  const value = first === null ? undefined : words.cardinals.get(first.key);
  if (first === null || value === undefined) return null;
  let thousands = value === 1000 ? 1000 : 0;
  let group = value === 1000 ? 0 : value;
  let last = value;
  let next = readPosition(text, first.end);
  for (let count = 1; count < MOST_WORDS; count += 1) {
    const part = readPart(text, next.word, words, joinsAnd ? last : 0);
    if (part === null) break;
    if (part.value === 1000) {
      if (thousands > 0) break;
      thousands = (group || 1) * 1000;
      group = 0;
    } else if (part.value === 100) {
      if (group >= 100) break;
      group = (group || 1) * 100;
    } else if (words.countsByTwenties && part.value === 20 && last === 4) {
      group += 76;
    } else if (fits(part.value, last, words)) {
      group += part.value;
    } else break;
    last = part.value === 20 && last === 4 ? 80 : part.value;
    next = readPosition(text, part.end);
  }
  const whole = thousands + group;
  return readDecimals(text, whole, next, words) ?? { value: whole, next };
}

/** "one point two five", "deux virgule vingt-cinq": the number with the decimals that are said after it; null where none are. */
function readDecimals(text: string, whole: number, { word: mark }: Position, words: Vocabulary): Cardinal | null {
  if (mark === null || words.particles.get(mark.key) !== "decimal" || mark.printed.endsWith("s")) return null;
  let digits = "";
  let next = readPosition(text, mark.end);
  while (digits.length < MOST_DECIMALS) {
    const part = next.word === null ? undefined : words.cardinals.get(next.word.key);
    if (part === undefined || part >= 100 || (part >= 10 && digits !== "")) break;
    const said: Cardinal | null = part < 10 ? null : readCardinal(text, next.word, words, false);
    digits += String(said?.value ?? part);
    next = said?.next ?? readPosition(text, next.word?.end ?? next.at);
  }
  return digits === "" ? null : { value: Number(`${whole}.${digits}`), next };
}

const MOST_DECIMALS = 4;

/** The next word of the number, past an "and" that may join it to the last one. */
function readPart(
  text: string,
  word: Word | null,
  words: Vocabulary,
  last: number,
): { readonly value: number; readonly end: number } | null {
  if (word === null) return null;
  if (last > 0 && words.particles.get(word.key) === "and") {
    const after = readPart(text, readWord(text, skipLink(text, word.end)), words, 0);
    return after !== null && words.joinsParts(last, after.value) ? after : null;
  }
  const value = words.cardinals.get(word.key);
  return value === undefined ? null : { value, end: word.end };
}

/** Whether a part below 100 may follow the last one: units after tens, anything after hundreds and thousands. */
function fits(part: number, last: number, words: Vocabulary): boolean {
  if (part === 0) return false;
  if (last >= 100) return true;
  if (words.countsByTwenties && (last === 60 || last === 80)) return part < 20;
  if (words.countsByTwenties && last === 10) return part >= 7 && part < 10;
  return last >= 20 && last % 10 === 0 && part < 10;
}

/**
 * Whether a number in words cannot begin at the offset because it goes on there: at "mille" of "deux mille" or of
 * "3 mille".
 */
export function isInsideCardinal(text: string, at: number, words: Vocabulary): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isHyphenAt(text, at - 1) && before !== 32 && before !== 10 && before !== 0xa0 && before !== 0x202f) return false;
  if (isDigit(text.charCodeAt(at - 2))) return (words.cardinals.get(readWord(text, at)?.key ?? "") ?? 0) >= 100;
  const word = readWordBefore(text, at - 1, Math.max(0, at - LONGEST_BEFORE));
  return word !== null && words.cardinals.has(word.key) && words.particles.get(word.key) !== "article";
}
