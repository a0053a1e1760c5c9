import type { Bound, Count, Money } from "./generated/types.ts";

/** A figure with its value: an amount of money or a count of things. */
export type FigureValue = Money | Count;

/** One end of a span: where it lies, and the printed number that it comes from. */
interface SpanEnd {
  readonly at: number;
  readonly printed: number;
}

/** The values that a printed figure allows, in whole units, ends included. */
export interface Span {
  readonly low: SpanEnd;
  readonly high: SpanEnd;
  readonly isAbout: boolean;
}

/** How far above its number an open bound reaches: "more than 4 billion" still speaks of 6, no longer of 7. */
const OPEN_BOUND_REACH = 1.5;
const EXACT_TOLERANCE = { least: 0.03, most: 0.08 };
const ABOUT_TOLERANCE = { least: 0.1, most: 0.2 };

/** What two figures say of each other. */
export type Comparison =
  | { readonly relation: "compatible" }
  | { readonly relation: "contradicts"; readonly reason: "currency" | "value" }
  | { readonly relation: "not_comparable"; readonly reason: "currency" | "unit" | "vague" };

/**
 * Whether a figure is an amount of money (else it is a count).
 *
 * @example
 * import { isMoney } from "@choosefr/model";
 * isMoney({ count: 3000, countMax: null, unit: "jobs", bound: "exact" }); // => false
 */
export function isMoney(figure: FigureValue): figure is Money {
  return "currency" in figure;
}

/**
 * The printed number (the lower one of a range), or null for a vague figure such as "several billion".
 *
 * @example
 * import { valueOf } from "@choosefr/model";
 * valueOf({ amount: null, amountMax: null, currency: "USD", bound: "exact" }); // => null
 */
export function valueOf(figure: FigureValue): number | null {
  return isMoney(figure) ? figure.amount : figure.count;
}

/** Whether a figure is one number: neither vague nor a range. */
export function isPoint(figure: FigureValue): boolean {
  return valueOf(figure) !== null && upperValueOf(figure) === null;
}

function upperValueOf(figure: FigureValue): number | null {
  return isMoney(figure) ? figure.amountMax : figure.countMax;
}

/**
 * The span of values that a figure allows before any tolerance: exact and about `v` are the point v, `more_than`
 * and `at_least` v run from v to 1.5 v, `up_to` v from 0 to v, a range from end to end. Null for a vague figure.
 *
 * @example
 * import { spanOf } from "@choosefr/model";
 * spanOf({ count: 1000, countMax: null, unit: "jobs", bound: "more_than" })?.high.at; // => 1500
 */
export function spanOf(figure: FigureValue): Span | null {
  const value = valueOf(figure);
  if (value === null) return null;
  const [low, high] = endsOf(figure.bound, value, upperValueOf(figure) ?? value);
  return { low, high, isAbout: figure.bound === "about" };
}

function endsOf(bound: Bound, value: number, upper: number): readonly [SpanEnd, SpanEnd] {
  const point = { at: value, printed: value };
  switch (bound) {
    case "exact":
    case "about":
      return [point, point];
    case "at_least":
    case "more_than":
      return [point, { at: value * OPEN_BOUND_REACH, printed: value }];
    case "up_to":
      return [{ at: 0, printed: value }, point];
    case "range":
      return [point, { at: upper, printed: upper }];
    default:
      return bound satisfies never;
  }
}

/**
 * How far a printed number may lie from another and still mean the same: half of its last non-zero digit, but no
 * less than 3 % and no more than 8 % of the number; 10 % and 20 % if it is said to be approximate.
 *
 * @example
 * import { toleranceOf } from "@choosefr/model";
 * toleranceOf(1_200_000_000, false); // => 50000000
 */
export function toleranceOf(printed: number, isAbout: boolean): number {
  const { least, most } = isAbout ? ABOUT_TOLERANCE : EXACT_TOLERANCE;
  return Math.min(Math.max(lastDigitUnit(printed) / 2, least * printed), most * printed);
}

/** The place value of the last non-zero digit: 1,200,000 gives 100,000; 0 gives 0. */
function lastDigitUnit(value: number): number {
  if (value === 0) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/**
 * The distance between two spans, and the tolerance that applies there: the larger of the two. None applies beyond the
 * reach of an open bound, which is no printed number and so was never rounded.
 */
function gapBetween(a: Span, b: Span): { readonly gap: number; readonly tolerance: number } {
  const [lower, upper] = a.high.at <= b.low.at ? [a, b] : [b, a];
  const gap = Math.max(0, upper.low.at - lower.high.at);
  if (lower.high.at !== lower.high.printed) return { gap, tolerance: 0 };
  const tolerance = Math.max(
    toleranceOf(lower.high.printed, lower.isAbout),
    toleranceOf(upper.low.printed, upper.isAbout),
  );
  return { gap, tolerance };
}

/** Whether two spans meet within the tolerance of the printed numbers. Symmetric. */
function spansMeet(a: Span, b: Span): boolean {
  const { gap, tolerance } = gapBetween(a, b);
  return gap <= tolerance;
}

/**
 * Whether two figures can both be true. Symmetric. Figures of another unit cannot be compared, nor can a vague one;
 * the same number in another currency contradicts, another number in another currency says nothing.
 *
 * @example
 * import { compareFigures } from "@choosefr/model";
 * const euros = { amount: 4_000_000_000, amountMax: null, currency: "EUR", bound: "exact" } as const;
 * compareFigures(euros, { ...euros, amount: 3_000_000_000, bound: "at_least" }); // => {"relation":"compatible"}
 * compareFigures(euros, { ...euros, currency: "USD" }); // => {"relation":"contradicts","reason":"currency"}
 */
export function compareFigures(a: FigureValue, b: FigureValue): Comparison {
  if (isMoney(a) !== isMoney(b)) return { relation: "not_comparable", reason: "unit" };
  if (!isMoney(a) && !isMoney(b) && a.unit !== b.unit) return { relation: "not_comparable", reason: "unit" };
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  const isSameCurrency = !isMoney(a) || !isMoney(b) || a.currency === b.currency;
  if (spanA === null || spanB === null) {
    return { relation: "not_comparable", reason: isSameCurrency ? "vague" : "currency" };
  }
  const meet = spansMeet(spanA, spanB);
  if (isSameCurrency) return meet ? { relation: "compatible" } : { relation: "contradicts", reason: "value" };
  return meet ? { relation: "contradicts", reason: "currency" } : { relation: "not_comparable", reason: "currency" };
}

/**
 * The relative distance of two figures' numbers, currencies left aside: 0 where their spans touch, 0.1 where they
 * lie a tenth of the larger number apart; Infinity if one is vague.
 *
 * @example
 * import { distanceBetween } from "@choosefr/model";
 * const jobs = { count: 1000, countMax: null, unit: "jobs", bound: "exact" } as const;
 * distanceBetween(jobs, { ...jobs, count: 900 }); // => 0.1
 */
export function distanceBetween(a: FigureValue, b: FigureValue): number {
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  if (spanA === null || spanB === null) return Number.POSITIVE_INFINITY;
  const { gap } = gapBetween(spanA, spanB);
  return gap === 0 ? 0 : gap / Math.max(spanA.high.printed, spanB.high.printed);
}
