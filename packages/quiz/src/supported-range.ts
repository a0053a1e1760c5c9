import { conversionOf, type FigureClaim, isOnWhole, spanOf, timeOf, toleranceOf } from "@choosefr/model";

/** Ends of what may be true, in whole units. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** From the lowest to the highest value that a standing claim on the whole plan as announced supports, with tolerance. */
export function supportedRange(claims: readonly FigureClaim[]): Range {
  const spans = claims
    .filter((claim) => isOnWhole(claim) && claim.rank !== "deprecated" && conversionOf(claim) === null)
    .filter((claim) => timeOf(claim) === null && claim.bound !== "up_to")
    .map(spanOf)
    .filter((span) => span !== null);
  return {
    low: Math.min(...spans.map(({ low, isAbout }) => low.at - toleranceOf(low.printed, isAbout))),
    high: Math.max(...spans.map(({ high, isAbout }) => high.at + toleranceOf(high.printed, isAbout))),
  };
}

/** What one figure can be of another, given all that is said of both. */
export function supportedRatio(one: readonly FigureClaim[], other: readonly FigureClaim[]): Range {
  const [a, b] = [supportedRange(numbersOf(one)), supportedRange(numbersOf(other))];
  return { low: a.low / b.high, high: a.high / b.low };
}

/** The claims that give the number itself: beside them, one that says "more than" adds nothing. All where there are none. */
export function numbersOf(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const numbers = claims.filter(({ bound }) => bound === "exact" || bound === "about" || bound === "range");
  return numbers.some((claim) => isOnWhole(claim) && claim.rank !== "deprecated" && timeOf(claim) === null)
    ? numbers
    : claims;
}
