import {
  type ClaimId,
  type Count,
  describeCount,
  describeMoney,
  type FigureClaim,
  formatDecimal,
  formatInteger,
  isMoney,
  type Language,
  type Money,
  valueOf,
} from "@choosefr/model";
import type { Scale, Share } from "./phrases/phrases.ts";

/** A comparison, and the other claims that it gives away. */
export interface ScaleIdea {
  readonly scale: Scale;
  readonly reveals: readonly ClaimId[];
}

/** Below this share a percentage has nothing but zeros to show. */
const LEAST_PERCENT = 0.01;

/** Below this, whole numbers are too rough. */
const LEAST_ROUND = 2;

/** Rounds to two significant digits: a sense of scale, not an account. */
export function roundForScale(value: number): number {
  return Number(value.toPrecision(2));
}

/** Money rounded for a sense of scale. */
export const money = (amount: number, currency: Money["currency"], locale: Language): string =>
  describeMoney({ amount: roundForScale(amount), amountMax: null, currency, bound: "exact" }, locale);

/** A whole number of things. */
export const count = (value: number, unit: Count["unit"], locale: Language): string =>
  describeCount({ count: Math.round(value), countMax: null, unit, bound: "exact" }, locale);

/** "3,3" times, or "267" times: one decimal below ten, none above. */
export function formatFactor(factor: number, locale: Language): string {
  return formatDecimal(factor < 10 ? Number(factor.toFixed(1)) : Math.round(factor), locale);
}

/** How many times one figure is another, as it is told: no tenths where a figure is no more than a bound. */
export function formatTimes(a: FigureClaim, b: FigureClaim, times: number, locale: Language): string {
  const isExact = [a, b].every(({ bound }) => bound === "exact");
  return formatFactor(isExact || times < LEAST_ROUND ? times : Math.round(times), locale);
}

/** Whether two figures are of one currency, or count the same things. */
export function areOfOneUnit(a: FigureClaim, b: FigureClaim): boolean {
  return isMoney(a) ? isMoney(b) && a.currency === b.currency : !isMoney(b) && a.unit === b.unit;
}

/** How many times one figure is another of the same unit; null where they cannot be compared. */
export function ratio(a: FigureClaim, b: FigureClaim): number | null {
  return areOfOneUnit(a, b) ? ratioOf(a, b) : null;
}

/** How many of one figure there are for each of another; null where one of them is vague or nothing. */
export function ratioOf(a: FigureClaim, b: FigureClaim): number | null {
  const [one, other] = [valueOf(a) ?? 0, valueOf(b) ?? 0];
  return one === 0 || other === 0 ? null : one / other;
}

/** A part of a whole in whole percent, or as one in so many below one percent; nothing where it is all of it. */
export function shareOf(of: Share["of"], share: number, locale: Language, at: string | null): readonly Scale[] {
  const percent = Math.round(share * 100);
  if (share <= 0 || percent >= 100) return [];
  if (share >= LEAST_PERCENT) return [{ type: "share", of, at, percent }];
  return of !== "euros" && of !== "jobs"
    ? []
    : [{ type: "one-in", of, at, all: formatInteger(roundForScale(1 / share), locale) }];
}

/** One job for so much; what is not asked for is given away. */
export function moneyPerJob(
  sum: FigureClaim | undefined,
  jobs: FigureClaim | undefined,
  given: "investment" | "jobs",
  locale: Language,
): readonly ScaleIdea[] {
  if (sum === undefined || jobs === undefined || !isMoney(sum)) return [];
  const each = ratioOf(sum, jobs);
  if (each === null) return [];
  const revealed = given === "jobs" ? jobs : sum;
  return [{ scale: { type: "money-per-job", amount: money(each, sum.currency, locale) }, reveals: [revealed.id] }];
}
