import { readCardinal } from "./cardinal.ts";
import { type Digits, isInMath, readDigits } from "./digits.ts";
import { skipLink } from "./gap.ts";
import { readMultiplier } from "./multiplier.ts";
import { type Position, readPosition } from "./position.ts";
import type { Particle, Vocabulary } from "./vocabulary.ts";
import { foldWord, readWord, type Word } from "./word.ts";

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
  /** Whether the number is in words, at least in part. */
  readonly isWritten: boolean;
  readonly end: number;
  /** What comes after it. */
  readonly next: Position;
}

/** How to read: as the language does or as English does, and whether "and" may join the parts of a number. */
export interface Manner {
  readonly isEnglish: boolean;
  readonly joinsAnd: boolean;
  /** Whether its currency stands before it: nothing then tells that a second number belongs to it. */
  readonly isPrefixed: boolean;
}

interface Base {
  readonly value: number | null;
  readonly isIncomplete: boolean;
  readonly isWritten: boolean;
  readonly digits: Digits | null;
  readonly next: Position;
}

/** How far a product may lie from the whole number that it stands for. */
const ROUNDING = 4 * Number.EPSILON;

/** The product, free of the binary rounding of 1.1 × 10^9. */
export function multiply(value: number, scale: number): number {
  const product = value * scale;
  if (Number.isInteger(value) || scale === 1) return product;
  const whole = Math.round(product);
  return Math.abs(product - whole) <= whole * ROUNDING ? whole : Number(product.toPrecision(15));
}

/** The quantity that begins at the offset, or null. */
export function readQuantity(text: string, at: number, words: Vocabulary, manner: Manner): Quantity | null {
  const base = readBase(text, at, words, manner);
  if (base === null) return null;
  let scale = 1;
  let isCollective = false;
  let isLongScale = false;
  let isMoneyScale = false;
  let addition = 0;
  let { next } = base;
  const half = readAndHalf(text, next, words);
  if (half !== null && base.value !== null) {
    addition = 0.5;
    next = readPosition(text, half);
  }
  for (let factors = 0; factors < 2; factors += 1) {
    const allowsOf = isCollective || isVagueSoFar(base, scale);
    const factor = readMultiplier(text, next, words, manner.isEnglish, allowsOf);
    if (factor === null) break;
    scale *= factor.value;
    isCollective ||= factor.isCollective;
    isLongScale ||= factor.isLongScale;
    isMoneyScale ||= factor.isMoneyScale;
    next = readPosition(text, factor.end);
    if (!factor.isCollective && factor.value > 1000) break;
  }
  if (addition === 0.5 && scale === 1) return null;
  if (base.value === null && scale === 1) return null;

  let value = base.value === null ? null : multiply(base.value + addition, scale);
  if (value !== null && scale >= 1e6) {
    const trailing = readAndHalf(text, next, words);
    const rest = trailing === null ? readRest(text, next, words, manner, base.isWritten, scale) : null;
    if (trailing !== null) next = readPosition(text, trailing);
    else if (rest !== null) next = readPosition(text, rest.end);
    value += trailing === null ? (rest?.value ?? 0) : scale / 2;
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
    isWritten: base.isWritten,
    end: next.at,
    next,
  };
}

/** "Hundreds of millions": after an unnamed round number "of" may lead to the scale. */
function isVagueSoFar(base: Base, scale: number): boolean {
  return base.value === null && scale > 1;
}

function readBase(text: string, at: number, words: Vocabulary, manner: Manner): Base | null {
  const digits = readDigits(text, at, manner.isEnglish ? "." : words.decimalMark);
  if (digits !== null) {
    // "$300$ jobs" in LaTeX is a number, and no price.
    const end = isInMath(text, at, digits.end) ? digits.end + 1 : digits.end;
    return { value: digits.value, isIncomplete: false, isWritten: false, digits, next: readPosition(text, end) };
  }
  const word = readWord(text, at);
  if (word === null) return null;
  const particle = words.particles.get(word.key);
  if (particle === "article") return readArticle(text, word, words, manner);
  if (particle === "half") return written(readHalf(text, word.end, words), text);
  if (words.hasBarePlurals && word.printed.endsWith("s") && (words.cardinals.get(word.key) ?? 1000) >= 100) {
    // A bare plural is an unnamed number, and is read as a multiplier ("billions of euros", "hundreds of jobs").
    const itself = { at, link: at, word };
    const multiplier = readMultiplier(text, itself, words, manner.isEnglish, false);
    if (multiplier !== null) return { ...UNNAMED, next: itself };
  }
  const cardinal = readCardinal(text, word, words, manner.joinsAnd);
  if (cardinal !== null) return { ...WRITTEN, ...cardinal };
  return isVague(word, words) ? { ...UNNAMED, next: readPosition(text, word.end) } : null;
}

const WRITTEN = { isIncomplete: false, isWritten: true, digits: null };
const UNNAMED = { ...WRITTEN, value: null };

interface Part {
  readonly value: number | null;
  readonly isIncomplete: boolean;
  readonly end: number;
}

function written({ value, isIncomplete, end }: Part, text: string): Base {
  return { value, isIncomplete, isWritten: true, digits: null, next: readPosition(text, end) };
}

/** What an article begins: "un demi-", "a few", "une petite", "a hundred"; of "un deux" only the article. */
function readArticle(text: string, article: Word, words: Vocabulary, manner: Manner): Base {
  const { link, word } = readPosition(text, article.end);
  const after = word === null || link === article.end ? null : readAfterArticle(text, word, words);
  if (after !== null) return written(after, text);
  const isRound = word !== null && (words.cardinals.get(word.key) ?? 0) >= 100;
  const cardinal = isRound ? readCardinal(text, word, words, manner.joinsAnd) : null;
  return cardinal === null
    ? written({ value: 1, isIncomplete: true, end: article.end }, text)
    : { ...WRITTEN, ...cardinal };
}

function isVague(word: Word, words: Vocabulary): boolean {
  return words.vague.has(foldWord(word.printed));
}

/** "Un demi-", "a few", "une petite": what a word after an article makes of it, or null. */
function readAfterArticle(text: string, next: Word, words: Vocabulary): Part | null {
  const particle = words.particles.get(next.key);
  if (particle === "half") return readHalf(text, next.end, words);
  if (isVague(next, words)) return { value: null, isIncomplete: false, end: next.end };
  return particle === "hedge" ? { value: 1, isIncomplete: true, end: next.end } : null;
}

/** "half", "half a": the number and the offset after it. */
function readHalf(text: string, at: number, words: Vocabulary): Part {
  return { value: 0.5, isIncomplete: true, end: skipParticle(text, at, words, "article") ?? at };
}

/** The offset after "and a half", or null. */
function readAndHalf(text: string, { word }: Position, words: Vocabulary): number | null {
  if (word === null || words.particles.get(word.key) !== "and") return null;
  return skipParticle(text, skipParticle(text, word.end, words, "article") ?? word.end, words, "half");
}

/** The offset after the next word, if it is such a particle, else null. */
function skipParticle(text: string, at: number, words: Vocabulary, particle: Particle): number | null {
  const { word } = readPosition(text, at);
  return word !== null && words.particles.get(word.key) === particle ? word.end : null;
}

/**
 * What follows a scale in a number: the "deux cent mille" of "un million deux cent mille", the "200 millions" of "1
 * milliard 200 millions".
 */
function readRest(
  text: string,
  { at, link, word }: Position,
  words: Vocabulary,
  { isEnglish, joinsAnd, isPrefixed }: Manner,
  isWritten: boolean,
  below: number,
): { readonly value: number; readonly end: number } | null {
  const isJoined = joinsAnd && !isWritten && word !== null && words.particles.get(word.key) === "and";
  const start = isJoined ? skipLink(text, word.end) : link;
  if (!isWritten && (isPrefixed || text.slice(at, start).includes("\n"))) return null;
  const cardinal = isWritten ? readCardinal(text, readWord(text, start), words, joinsAnd) : null;
  const digits = isWritten ? null : readDigits(text, start, isEnglish ? "." : words.decimalMark);
  const value = cardinal?.value ?? digits?.value;
  if (value === undefined) return null;
  const next = cardinal?.next ?? readPosition(text, digits?.end ?? start);
  const factor = readMultiplier(text, next, words, isEnglish, false);
  if (factor !== null) {
    return factor.value < below ? { value: multiply(value, factor.value), end: factor.end } : null;
  }
  // "1 million 200 000", but of "2 millions 20 emplois" the first number is all.
  const isPart = isWritten || (!isJoined && value >= 1000 && value < below);
  return isPart ? { value, end: next.at } : null;
}
