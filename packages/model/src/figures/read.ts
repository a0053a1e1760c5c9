import type { Bound, CountUnit, Currency, Language } from "../generated/types.ts";
import { isPlusAt, readBoundAfter, readBoundBefore } from "./bound.ts";
import { isInsideCardinal } from "./cardinal.ts";
import { type CurrencyMark, readCurrencyAfter, readCurrencyMark } from "./currency.ts";
import { isInsideNumber } from "./digits.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { type CountedNoun, readNoun } from "./noun.ts";
import { type Manner, multiply, type Quantity, readQuantity } from "./quantity.ts";
import { isDigitAt, isHyphenAt, isLetterAt, matchAt, readWord, skipGap } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * A figure read in a text. Amounts are in whole units of the currency unless cents are printed; the second value is
 * the upper end of a range, else null; a first value of null is an unnamed number ("plusieurs milliards d'euros").
 * The span is in UTF-16 units, end exclusive, without bound words.
 */
export type FigureReading =
  | {
      readonly kind: "money";
      readonly amount: number | null;
      readonly amountMax: number | null;
      readonly currency: Currency;
      readonly bound: Bound;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "count";
      readonly count: number | null;
      readonly countMax: number | null;
      readonly unit: CountUnit;
      readonly bound: Bound;
      readonly start: number;
      readonly end: number;
    };

type Unit = { readonly currency: Currency } | { readonly unit: CountUnit };

/** One number with what it counts, if that is known at its place. */
interface Term {
  readonly quantity: Quantity;
  readonly prefix: CurrencyMark | null;
  readonly unit: Unit | null;
  readonly end: number;
}

/** Without spaces round it: with them it parts two thoughts. Two hyphens are LaTeX's en dash. */
const RANGE_DASH = /^(?:--?|[‐‑–—]|&ndash;)/u;

/** The vocabulary of a language. */
export function vocabularyOf(language: Language): Vocabulary {
  switch (language) {
    case "fr":
      return french;
    case "en":
      return english;
    default:
      return language satisfies never;
  }
}

/**
 * The figure that begins at the offset, which is where its number is, or the currency sign or code before it. The
 * bound is looked for on both sides. Null where the text has no figure there, or one that cannot be told for sure:
 * a date, a share, a size, a number of something else, the middle of a number. Takes constant time, never throws.
 *
 * @example
 * import { readFigureAt } from "@choosefr/model/figures";
 * const text = "It will spend $4 billion in France.";
 * const reading = readFigureAt(text, 14, "en");
 * reading && text.slice(14, reading.end); // => "$4 billion"
 */
export function readFigureAt(text: string, offset: number, language: Language): FigureReading | null {
  const words = vocabularyOf(language);
  if (!isPossibleStart(text, offset, words)) return null;
  const term = readTerm(text, offset, words, { isEnglish: false, joinsAnd: true });
  if (term === null || (term.unit === null && readRangeSeparator(text, term.end, words, true) === null)) return null;

  const before = readBoundBefore(text, offset, words);
  const isOpened = before.opensRange;
  // "Between two hundred and three hundred": the first "and" parts the range, unless no range comes of it.
  const parted = isOpened ? readTerm(text, offset, words, { isEnglish: false, joinsAnd: false }) : null;
  const range =
    (parted === null ? null : readRange(text, parted, words, offset, true)) ??
    readRange(text, term, words, offset, isOpened);
  if (range !== null) return range;
  if (term.unit === null || term.quantity.isIncomplete) return null;
  const value = valueIn(term, term.unit);
  if (value === undefined) return null;
  const bound =
    before.bound ??
    (readBoundAfter(text, term.quantity.end, words) ?? readBoundAfter(text, term.end, words))?.meaning ??
    (term.quantity.isCollective ? "about" : "exact");
  return buildFigure(term.unit, [value, null], bound, [offset, term.end]);
}

function isPossibleStart(text: string, offset: number, words: Vocabulary): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset >= text.length) return false;
  if (isLetterAt(text, offset - 1) || isDigitAt(text, offset - 1)) return false;
  if (isHyphenAt(text, offset - 1) && (isLetterAt(text, offset - 2) || isDigitAt(text, offset - 2))) return false;
  if (text.charAt(offset - 1) === "_" && isLetterAt(text, offset - 2)) return false;
  return !(isDigitAt(text, offset) ? isInsideNumber(text, offset) : isInsideCardinal(text, offset, words));
}

function readTerm(text: string, at: number, words: Vocabulary, manner: Manner): Term | null {
  const prefix = readCurrencyMark(text, at);
  const start = prefix === null ? at : skipPrefixGap(text, prefix.end);
  const isEnglish = manner.isEnglish || prefix?.form === "sign";
  const quantity = readQuantity(text, start, words, { ...manner, isEnglish });
  if (quantity === null) return null;
  const end = isPlusAt(text, quantity.end) ? quantity.end + 1 : quantity.end;
  // "4 billion dollars" in a French text is English, and so is "EUR 4 billion"; "4 billions de dollars" is French.
  const readAsEnglish = () => readTerm(text, at, words, { ...manner, isEnglish: true });
  if (prefix !== null) return quantity.isLongScale ? readAsEnglish() : readPrefixed(text, quantity, prefix);

  const suffix = readCurrencyAfter(text, end, words);
  if (suffix === "other") return null;
  if (suffix !== null) {
    if (quantity.isLongScale && !suffix.hasOf) return readAsEnglish();
    const fits = (!suffix.hasOf || quantity.scale > 1) && (!suffix.needsScale || quantity.scale > 1);
    if (fits) return { quantity, prefix, unit: { currency: suffix.currency }, end: suffix.end };
  }
  const noun = readNoun(text, end, words, quantity.scale > 1);
  return noun === null || !isCountable(quantity, noun)
    ? { quantity, prefix, unit: null, end: quantity.end }
    : { quantity, prefix, unit: { unit: noun.unit }, end: noun.end };
}

/** After a sign or code a number follows at once, after a gap, or after a hyphen never. */
function skipPrefixGap(text: string, at: number): number {
  return skipGap(text, text.startsWith("{}", at) ? at + 2 : at);
}

/** "$1" alone is code as likely as money; "$4 million CAD" is not in US dollars. */
function readPrefixed(text: string, quantity: Quantity, prefix: CurrencyMark): Term | null {
  const isDollar = prefix.currency === "USD" && prefix.form === "sign";
  if (isDollar && quantity.scale === 1 && (quantity.value ?? 0) < 10 && Number.isInteger(quantity.value)) return null;
  const code = isDollar ? readCurrencyMark(text, skipGap(text, quantity.end)) : null;
  const isCoded = code?.form === "code" && !isDigitAt(text, skipGap(text, code.end));
  return {
    quantity,
    prefix,
    unit: { currency: isCoded ? code.currency : prefix.currency },
    end: isCoded ? code.end : quantity.end,
  };
}

/** A count has no money scale; and "2024 nouveaux emplois" is a year and a count as likely as one count. */
function isCountable(quantity: Quantity, noun: CountedNoun): boolean {
  return !quantity.isMoneyScale && !(quantity.isYearLike && noun.hasFillers);
}

/** The value for what is counted: undefined if it cannot be (half a job), null if it is unnamed. */
function valueIn(term: Term, unit: Unit): number | null | undefined {
  const { value, grouped, scale } = term.quantity;
  if (value === null) return null;
  const isCount = "unit" in unit;
  const isAmbiguous = grouped !== null && scale === 1;
  // Nobody prints thousandths of a job, nor 300.000 euros for 300; but 1.859 euros may be the price of a litre.
  if (isAmbiguous && !isCount && value < 10 && grouped % 1000 !== 0) return undefined;
  const chosen = isAmbiguous ? grouped : value;
  if (chosen > Number.MAX_SAFE_INTEGER || (isCount && !Number.isInteger(chosen))) return undefined;
  return chosen;
}

function readRange(text: string, low: Term, words: Vocabulary, start: number, isOpened: boolean): FigureReading | null {
  const at = readRangeSeparator(text, low.end, words, isOpened);
  if (at === null) return null;
  const high = readTerm(text, at, words, { isEnglish: low.prefix?.form === "sign", joinsAnd: true });
  if (high === null || low.quantity.value === null || high.quantity.value === null) return null;
  const unit = high.unit ?? (low.prefix !== null && high.quantity.scale >= low.quantity.scale ? low.unit : null);
  if (unit === null || high.quantity.isIncomplete || (low.unit !== null && !isSameUnit(low.unit, unit))) return null;
  if (low.quantity.isYearLike && high.quantity.isYearLike && "unit" in unit) return null;
  const upper = valueIn(high, unit);
  const lower = valueIn(low, unit);
  if (typeof upper !== "number" || typeof lower !== "number") return null;
  const value = shareScale(low, lower, high, upper);
  return value === null ? null : buildFigure(unit, [value, upper], "range", [start, high.end]);
}

/** "Entre 30 et 50 milliards" gives its scale to both ends; "entre 800 000 et 1 million" does not. */
function shareScale(low: Term, lower: number, high: Term, upper: number): number | null {
  const isBare = low.quantity.scale === 1 && low.unit === null;
  const isShared = (isBare || low.prefix !== null) && low.quantity.scale === 1;
  const scaled = multiply(lower, high.quantity.scale);
  if (isShared && scaled < upper) return scaled;
  if (isShared && high.quantity.scale > 1 && lower < 1000) return null;
  return lower < upper ? lower : null;
}

function isSameUnit(a: Unit, b: Unit): boolean {
  if ("currency" in a) return "currency" in b && a.currency === b.currency;
  return "unit" in b && a.unit === b.unit;
}

/** The offset of the upper end of a range, if a dash or a word leads to one from the lower end. */
function readRangeSeparator(text: string, at: number, words: Vocabulary, isOpened: boolean): number | null {
  const dash = matchAt(RANGE_DASH, text, at);
  if (dash !== "") return at + dash.length;
  const word = readWord(text, skipGap(text, at));
  if (word === null) return null;
  const particle = words.particles.get(word.key);
  const leads = particle === "to" || (isOpened && particle === "and");
  return leads ? skipGap(text, word.end) : null;
}

function buildFigure(
  unit: Unit,
  [value, upper]: readonly [number | null, number | null],
  bound: Bound,
  [start, end]: readonly [number, number],
): FigureReading {
  return Object.freeze(
    "currency" in unit
      ? { kind: "money", amount: value, amountMax: upper, currency: unit.currency, bound, start, end }
      : { kind: "count", count: value, countMax: upper, unit: unit.unit, bound, start, end },
  );
}
