import { foldName } from "../names/fold.ts";
import { readCardinal } from "./cardinal.ts";
import { type Digits, readDigits } from "./digits.ts";
import { readMultiplier } from "./multiplier.ts";
import { readWord, skipLink, type Word } from "./text.ts";
import type { Particle, Vocabulary } from "./vocabulary.ts";

/** A number with its scale or collective, before what it counts is known. */
export interface Quantity {
  /** Null when the number is unnamed ("several billion"). */
  readonly value: number | null;
  /** The value if an ambiguous mark groups thousands, else null. */
  readonly grouped: number | null;
  /** What the number was multiplied by; 1 without a scale or collective. */
  readonly scale: number;
  readonly isCollective: boolean;
  /** A lone article or half, which is no number by itself. */
  readonly isIncomplete: boolean;
  /** Whether a scale word means something else in English ("billion" in French). */
  readonly isLongScale: boolean;
  /** Whether the scale is an abbreviation that a count cannot have ("bn", or an "m" apart, which may be metres). */
  readonly isMoneyScale: boolean;
  readonly isYearLike: boolean;
  readonly end: number;
}

/** How to read: as the language does or as English does, and whether "and" may join the parts of a number. */
export interface Manner {
  readonly isEnglish: boolean;
  readonly joinsAnd: boolean;
}

interface Base {
  readonly value: number | null;
  readonly isIncomplete: boolean;
  readonly isWritten: boolean;
  readonly digits: Digits | null;
  readonly end: number;
}

/** The product, free of the binary rounding of 1.1 × 10^9. */
export function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** The quantity that begins at the offset, or null. */
export function readQuantity(text: string, at: number, words: Vocabulary, manner: Manner): Quantity | null {
  const base = readBase(text, at, words, manner);
  if (base === null) return null;
  let { end } = base;
  let scale = 1;
  let isCollective = false;
  let isLongScale = false;
  let isMoneyScale = false;
  let addition = 0;
  const half = readAndHalf(text, end, words);
  if (half !== null && base.value !== null) {
    addition = 0.5;
    end = half;
  }
  for (let factors = 0; factors < 2; factors += 1) {
    const factor = readMultiplier(text, end, words, { ...manner, allowsOf: isCollective || isVagueSoFar(base, scale) });
    if (factor === null) break;
    scale *= factor.value;
    isCollective ||= factor.isCollective;
    isLongScale ||= factor.isLongScale;
    isMoneyScale ||= factor.isMoneyScale;
    end = factor.end;
    if (!factor.isCollective && factor.value > 1000) break;
  }
  if (addition === 0.5 && scale === 1) return null;
  if (base.value === null && scale === 1) return null;

  let value = base.value === null ? null : multiply(base.value + addition, scale);
  if (value !== null && scale >= 1e6) {
    const trailing = readAndHalf(text, end, words);
    const rest = trailing === null && base.isWritten ? readRest(text, end, words, { ...manner, below: scale }) : null;
    value += trailing === null ? (rest?.value ?? 0) : scale / 2;
    end = trailing ?? rest?.end ?? end;
  }
  const grouped = base.digits?.grouped ?? null;
  return {
    value,
    grouped: grouped === null ? null : multiply(grouped, scale),
    scale,
    isCollective,
    isIncomplete: base.isIncomplete && scale === 1,
    isLongScale,
    isMoneyScale,
    isYearLike: scale === 1 && base.digits?.isYearLike === true,
    end,
  };
}

/** "Hundreds of millions": after an unnamed round number "of" may lead to the scale. */
function isVagueSoFar(base: Base, scale: number): boolean {
  return base.value === null && scale > 1;
}

function readBase(text: string, at: number, words: Vocabulary, manner: Manner): Base | null {
  const mark = manner.isEnglish ? "." : words.decimalMark;
  const digits = readDigits(text, at, mark);
  if (digits !== null) {
    return { value: digits.value, isIncomplete: false, isWritten: false, digits, end: digits.end };
  }
  const word = readWord(text, at);
  if (word === null) return null;
  const written = { isIncomplete: false, isWritten: true, digits: null };
  if (isVague(word, words)) return { ...written, value: null, end: word.end };
  const particle = words.particles.get(word.key);
  if (particle === "half") return { ...written, ...readHalf(text, word.end, words), isIncomplete: true };
  const start = particle === "article" ? skipLink(text, word.end) : at;
  if (start > at) {
    const next = readWord(text, start);
    const article = next === null ? null : readAfterArticle(text, next, words);
    if (article !== null) return { ...written, ...article };
    // "A hundred", but of "un deux" only the article.
    const round = words.cardinals.get(next?.key ?? "") ?? 0;
    if (round < 100) return { ...written, value: 1, isIncomplete: true, end: word.end };
  } else if (words.hasBarePlurals && word.printed.endsWith("s") && (words.cardinals.get(word.key) ?? 1000) >= 100) {
    // A bare plural is an unnamed number, and is read as a multiplier ("billions of euros", "hundreds of jobs").
    const multiplier = readMultiplier(text, at, words, { ...manner, allowsOf: false });
    return multiplier === null ? null : { ...written, value: null, end: at };
  }
  const cardinal = readCardinal(text, start, words, manner.joinsAnd);
  return cardinal === null ? null : { ...written, ...cardinal };
}

function isVague(word: Word, words: Vocabulary): boolean {
  return words.vague.has(foldName(word.printed));
}

/** "Un demi-", "a few", "une petite": what a word after an article makes of it, or null. */
function readAfterArticle(
  text: string,
  next: Word,
  words: Vocabulary,
): { readonly value: number | null; readonly isIncomplete: boolean; readonly end: number } | null {
  const particle = words.particles.get(next.key);
  if (particle === "half") return { ...readHalf(text, next.end, words), isIncomplete: true };
  if (isVague(next, words)) return { value: null, isIncomplete: false, end: next.end };
  return particle === "hedge" ? { value: 1, isIncomplete: true, end: next.end } : null;
}

/** "half", "half a": the number and the offset after it. */
function readHalf(text: string, at: number, words: Vocabulary): { readonly value: number; readonly end: number } {
  return { value: 0.5, end: skipParticle(text, at, words, "article") ?? at };
}

/** The offset after "and a half", or null. */
function readAndHalf(text: string, at: number, words: Vocabulary): number | null {
  const and = skipParticle(text, at, words, "and");
  return and === null ? null : skipParticle(text, skipParticle(text, and, words, "article") ?? and, words, "half");
}

/** The offset after the next word, if it is such a particle, else null. */
function skipParticle(text: string, at: number, words: Vocabulary, particle: Particle): number | null {
  const word = readWord(text, skipLink(text, at));
  return word !== null && words.particles.get(word.key) === particle ? word.end : null;
}

/** What follows a scale in a number written out: the "deux cent mille" of "un million deux cent mille". */
function readRest(
  text: string,
  at: number,
  words: Vocabulary,
  manner: Manner & { readonly below: number },
): { readonly value: number; readonly end: number } | null {
  const rest = readCardinal(text, skipLink(text, at), words, manner.joinsAnd);
  if (rest === null) return null;
  const factor = readMultiplier(text, rest.end, words, { ...manner, allowsOf: false });
  if (factor === null) return rest;
  return factor.value < manner.below ? { value: multiply(rest.value, factor.value), end: factor.end } : null;
}
