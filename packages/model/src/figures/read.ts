import type { Bound, CountUnit, Currency, Language } from "../generated/types.ts";
import { type BoundWord, plusLength, readBoundAfter, readBoundBefore } from "./bound.ts";
import { isInsideCardinal } from "./cardinal.ts";
import { type CurrencyMark, readCurrencyAfter, readCurrencyMark, readDollarOwner } from "./currency.ts";
import { isInMath, isInsideNumber } from "./digits.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { skipGap, skipGapBack } from "./gap.ts";
import { isDigitAt, isHyphenAt, isLetterAt } from "./letter.ts";
import { type CountedNoun, readNoun } from "./noun.ts";
import { type Position, readPosition } from "./position.ts";
import { isDoubtfulPrice } from "./price.ts";
import { type Manner, multiply, type Quantity, readQuantity } from "./quantity.ts";
import { isShare } from "./share.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWordBefore } from "./word.ts";

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
  /** Whether it is as likely no figure, but for the other end of a range: "$1", which may be code. */
  readonly isDoubtful: boolean;
  readonly end: number;
}

/** Without spaces round them: with them they part two thoughts. Two hyphens are LaTeX's en dash. */
const RANGE_DASHES: readonly string[] = ["--", "-", "‐", "‑", "–", "—", "&ndash;", "&#8211;"];

/** What a number goes on with in a formula: "$10^9$", "$30\\%$". */
const FORMULA: ReadonlySet<string> = new Set(["^", "_", "\\", "{", "="]);

/** How far before a number a word is looked for that makes it a label or a year. */
const LEAD_REACH = 24;

/** As most figures are read, and as the lower end of an opened range is. */
const LOOSE: Manner = { isEnglish: false, joinsAnd: true, isPrefixed: false };
const PARTED: Manner = { ...LOOSE, joinsAnd: false };

/** The vocabulary of a language. */
export function vocabularyOf(language: Language): Vocabulary {
  switch (language) {
    case "fr":
      return french();
    case "en":
      return english();
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
  if (!isPossibleStart(text, offset)) return null;
  const term = readTerm(text, offset, words, LOOSE);
  if (term === null || (term.unit === null && !mayLeadToRange(text, term.quantity.next, words))) return null;
  if (!isDigitAt(text, offset) && isInsideCardinal(text, offset, words)) return null;

  const before = readBoundBefore(text, offset, words);
  const isOpened = before.opensRange;
  const after = term.end === term.quantity.end ? term.quantity.next : readPosition(text, term.end);
  // "Between two hundred and three hundred": the first "and" parts the range, unless no range comes of it.
  const parted = isOpened ? readTerm(text, offset, words, PARTED) : null;
  const range =
    (parted === null ? null : readRange(text, parted, readPosition(text, parted.end), words, offset, true)) ??
    readRange(text, term, after, words, offset, isOpened);
  if (range !== null) return range;
  if (term.unit === null || term.quantity.isIncomplete || term.isDoubtful) return null;
  if (isAlternative(text, before.word, words)) return null;
  if ("unit" in term.unit && isNoCount(text, offset, term.quantity, before.word, after, words)) return null;
  const value = valueIn(term, term.unit);
  if (value === undefined) return null;
  const bound =
    before.bound ??
    (readBoundAfter(text, term.quantity.next, words) ?? readBoundAfter(text, after, words))?.bound ??
    (term.quantity.isCollective ? "about" : "exact");
  return buildFigure(term.unit, value, null, bound, offset, term.end);
}

function isPossibleStart(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset >= text.length) return false;
  if (isLetterAt(text, offset - 1) || isDigitAt(text, offset - 1)) return false;
  if (isHyphenAt(text, offset - 1) && (isLetterAt(text, offset - 2) || isDigitAt(text, offset - 2))) return false;
  const before = text.charAt(offset - 1);
  if ((before === "_" || before === "+") && isLetterAt(text, offset - 2)) return false;
  return !isDigitAt(text, offset) || !isInsideNumber(text, offset);
}

/** Whether a number that nothing is counted by may be the lower end of a range: most are not. */
function mayLeadToRange(text: string, { at, word }: Position, words: Vocabulary): boolean {
  if (readRangeDash(text, at) > at) return true;
  const particle = word === null ? undefined : words.particles.get(word.key);
  return particle === "to" || particle === "and";
}

function readTerm(text: string, at: number, words: Vocabulary, manner: Manner): Term | null {
  const prefix = readCurrencyMark(text, at);
  if (prefix !== null) return readPrefixed(text, at, prefix, words, manner);
  const quantity = readQuantity(text, at, words, manner);
  if (quantity === null) return null;
  const plus = plusLength(text, quantity.end);
  const next = plus === 0 ? quantity.next : readPosition(text, quantity.end + plus);
  const suffix = readCurrencyAfter(text, next, words);
  if (suffix === "other") return null;
  if (suffix !== null) {
    // "4 billion dollars" in a French text is English; "4 billions de dollars" is French.
    if (quantity.isLongScale && !suffix.hasOf) return readTerm(text, at, words, { ...manner, isEnglish: true });
    const isLarge = quantity.scale > 1 || (quantity.value ?? 0) >= 1e6;
    const fits = (!suffix.hasOf || isLarge) && (!suffix.needsScale || quantity.scale > 1);
    if (fits) return termOf(quantity, null, { currency: suffix.currency }, suffix.end);
  }
  const isSingular = quantity.scale === 1 && quantity.value !== null && quantity.value < 2;
  const noun = readNoun(text, next, words, quantity.scale > 1, isSingular);
  return noun === null || !isCountable(quantity, noun)
    ? termOf(quantity, null, null, quantity.end)
    : termOf(quantity, null, { unit: noun.unit }, noun.end);
}

function termOf(
  quantity: Quantity,
  prefix: CurrencyMark | null,
  unit: Unit | null,
  end: number,
  isDoubtful = false,
): Term {
  return { quantity, prefix, unit, isDoubtful, end };
}

/** "$4 million CAD" is not in US dollars, and "$300$" is a formula. */
function readPrefixed(
  text: string,
  at: number,
  prefix: CurrencyMark,
  words: Vocabulary,
  { isEnglish, joinsAnd }: Manner,
): Term | null {
  const manner = { isEnglish: isEnglish || prefix.form === "sign", joinsAnd, isPrefixed: true };
  const start = skipGap(text, prefix.end);
  const own = readQuantity(text, start, words, manner);
  // "EUR 4 billion" in a French text is English.
  const quantity = own?.isLongScale === true ? readQuantity(text, start, words, { ...manner, isEnglish: true }) : own;
  if (quantity === null) return null;
  const { end } = quantity;
  if (prefix.currency !== "USD" || prefix.form !== "sign") {
    return termOf(quantity, prefix, { currency: prefix.currency }, end);
  }
  if (isInMath(text, at + 1, end) || FORMULA.has(text.charAt(end))) return null;
  const owner = readDollarOwner(text, quantity.next);
  if (owner === null) {
    return termOf(quantity, prefix, { currency: "USD" }, end, isDoubtfulPrice(text, at, quantity, words));
  }
  return owner.currency === "other" ? null : termOf(quantity, prefix, { currency: owner.currency }, owner.end);
}

/** A count has no money scale; and "2024 nouveaux emplois" is a year and a count as likely as one count. */
function isCountable(quantity: Quantity, noun: CountedNoun): boolean {
  return !quantity.isMoneyScale && !(quantity.isYearLike && noun.hasFillers);
}

/** Whether a number before a noun tells something else than how many there are: a label, a year, a share. */
function isNoCount(
  text: string,
  at: number,
  quantity: Quantity,
  before: BoundWord | null,
  after: Position,
  words: Vocabulary,
): boolean {
  const isPlain = !quantity.isWritten && quantity.scale === 1;
  return (isPlain && isLabel(text, at, quantity, before, words)) || isShare(text, at, quantity.value, after, words);
}

/** Whether a number in digits names what follows rather than counts it: "Phase 2 projects", "its 2024 projects". */
function isLabel(text: string, at: number, quantity: Quantity, before: BoundWord | null, words: Vocabulary): boolean {
  if (before !== null) return words.labels.has(before.key) || (quantity.isYearLike && words.yearLeads.has(before.key));
  const least = Math.max(0, at - LEAD_REACH);
  const end = skipGapBack(text, at, least);
  const sign = text.charAt(end - 1);
  if (sign === "°" || sign === "º") return true;
  const abbreviation = sign === "." ? readWordBefore(text, end - 1, least) : null;
  return abbreviation !== null && words.labels.has(abbreviation.key);
}

/** Whether a number is one of two that are left open: "deux ou trois usines". */
function isAlternative(text: string, before: BoundWord | null, words: Vocabulary): boolean {
  if (before === null || !words.alternatives.has(before.key)) return false;
  const least = Math.max(0, before.start - LEAD_REACH);
  const end = skipGapBack(text, before.start, least);
  return isDigitAt(text, end - 1) || words.cardinals.has(readWordBefore(text, end, least)?.key ?? "");
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

function readRange(
  text: string,
  low: Term,
  after: Position,
  words: Vocabulary,
  start: number,
  isOpened: boolean,
): FigureReading | null {
  const at = readRangeSeparator(text, after, words, isOpened);
  if (at === null) return null;
  const high = readTerm(text, at, words, low.prefix?.form === "sign" ? { ...LOOSE, isEnglish: true } : LOOSE);
  if (high === null || low.quantity.value === null || high.quantity.value === null) return null;
  const unit = high.unit ?? (low.prefix !== null && high.quantity.scale >= low.quantity.scale ? low.unit : null);
  if (unit === null || high.quantity.isIncomplete || (low.unit !== null && !isSameUnit(low.unit, unit))) return null;
  if (low.quantity.isYearLike && high.quantity.isYearLike && "unit" in unit) return null;
  if (low.isDoubtful && (high.isDoubtful || (high.prefix === null && high.quantity.scale === 1))) return null;
  const upper = valueIn(high, unit);
  const lower = valueIn(low, unit);
  if (typeof upper !== "number" || typeof lower !== "number") return null;
  const value = shareScale(low, lower, high, upper);
  return value === null ? null : buildFigure(unit, value, upper, "range", start, high.end);
}

/** "Entre 30 et 50 milliards" gives its scale to both ends; "entre 800 000 et 1 million" does not. */
function shareScale(low: Term, lower: number, high: Term, upper: number): number | null {
  const isBare = low.quantity.scale === 1 && low.unit === null;
  const isShared = (isBare || low.prefix !== null) && low.quantity.scale === 1;
  const scaled = multiply(lower, high.quantity.scale);
  if (isShared && scaled < upper) return isBare ? multiply(scaled, sharedRound(lower, high, upper)) : scaled;
  if (isShared && high.quantity.scale > 1 && lower < 1000) return null;
  return lower < upper ? lower : null;
}

/** The lower end is this much of the upper one at least where both share its thousands: "8 à 10 000", not "1 à 5 000". */
const NEAREST_LOW = 0.2;

/** What the lower end takes over of the number of the upper one: "deux à trois cents", "8 à 10 000" are hundreds, thousands. */
function sharedRound(lower: number, { quantity }: Term, upper: number): number {
  if (quantity.scale > 1 || !Number.isInteger(lower) || lower >= 1000) return 1;
  const rounds = quantity.isWritten ? [1000, 100] : [1000];
  const round = rounds.find((each) => upper >= 2 * each) ?? 1;
  const isNear = quantity.isWritten || (upper % round === 0 && lower * round >= upper * NEAREST_LOW);
  return isNear && lower < Math.floor(upper / round) ? round : 1;
}

function isSameUnit(a: Unit, b: Unit): boolean {
  if ("currency" in a) return "currency" in b && a.currency === b.currency;
  return "unit" in b && a.unit === b.unit;
}

/** The offset of the upper end of a range, if a dash or a word leads to one from the lower end. */
function readRangeSeparator(
  text: string,
  { at, link, word }: Position,
  words: Vocabulary,
  isOpened: boolean,
): number | null {
  const dash = readRangeDash(text, at);
  if (dash > at) return dash;
  if (word === null || isHyphenAt(text, link - 1)) return null;
  const particle = words.particles.get(word.key);
  // "Les 300 salariés a 500 postes" has no accent because it is a verb.
  const leads = (particle === "to" && word.printed !== "a") || (isOpened && particle === "and");
  return leads ? skipGap(text, word.end) : null;
}

/** The offset after a dash at the offset, before a number or a currency; the offset itself where there is none. */
function readRangeDash(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 45 && code !== 38 && (code < 0x2010 || code > 0x2014)) return at;
  return at + (RANGE_DASHES.find((dash) => text.startsWith(dash, at))?.length ?? 0);
}

function buildFigure(
  unit: Unit,
  value: number | null,
  upper: number | null,
  bound: Bound,
  start: number,
  end: number,
): FigureReading {
  return Object.freeze(
    "currency" in unit
      ? { kind: "money", amount: value, amountMax: upper, currency: unit.currency, bound, start, end }
      : { kind: "count", count: value, countMax: upper, unit: unit.unit, bound, start, end },
  );
}
