import { isDigitAt, keyOf, readWord, skipLink } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A number written in words, below a million, and the offset after it. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
}

const MOST_WORDS = 16;
const LONGEST_BEFORE = 16;
/** The word, or the last digit, that a space or a hyphen parts from what follows. */
const LAST_WORD = /(\p{L}{2,12}|\d)[\s-]$/u;

/**
 * The number in words that begins at the offset ("quatre-vingt-dix-sept", "two hundred and fifty thousand"), or null.
 * Two numbers side by side are not added: of "deux trois" the first is read. Where `joinsAnd` is false, "and" ends it.
 */
export function readCardinal(text: string, at: number, words: Vocabulary, joinsAnd: boolean): Cardinal | null {
  let thousands = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const next = readPart(text, end < 0 ? at : skipLink(text, end), words, joinsAnd && end >= 0 ? last : 0);
    if (next === null) break;
    const { value: part } = next;
    if (part === 1000) {
      if (thousands > 0) break;
      thousands = (group || 1) * 1000;
      group = 0;
    } else if (part === 100) {
      if (group >= 100) break;
      group = (group || 1) * 100;
    } else if (words.countsByTwenties && part === 20 && last === 4) {
      group += 76;
    } else if (end < 0 || fits(part, last, words)) {
      group += part;
    } else break;
    last = part === 20 && last === 4 ? 80 : part;
    end = next.end;
  }
  return end < 0 ? null : { value: thousands + group, end };
}

/** The next word of the number, past an "and" that may join it to the last one. */
function readPart(text: string, at: number, words: Vocabulary, last: number): Cardinal | null {
  const word = readWord(text, at);
  if (word === null) return null;
  if (last > 0 && words.particles.get(word.key) === "and") {
    const after = readPart(text, skipLink(text, word.end), words, 0);
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
  const before = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[1];
  const word = before === undefined ? null : readWord(text, at);
  if (before === undefined || word === null) return false;
  if (isDigitAt(before, 0)) return (words.cardinals.get(word.key) ?? 0) >= 100;
  const key = keyOf(before);
  return words.cardinals.has(key) && words.particles.get(key) !== "article";
}
