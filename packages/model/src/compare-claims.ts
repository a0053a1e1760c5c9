import { type Comparison, compareFigures, distanceBetween, type FigureValue } from "./figure.ts";
import type { Claim } from "./generated/types.ts";
import { questionOf } from "./question.ts";

/** Claims whose value is an amount of money or a count. */
export type FigureClaim = Extract<Claim, FigureValue>;

/** What two claims of one kind say of each other; other values than figures contradict by `value`. */
export type ClaimComparison = Comparison | { readonly relation: "not_comparable"; readonly reason: "kind" };

/**
 * Whether a claim's value is a figure: a capacity, a share and a tally, which has no unit, are none.
 *
 * @example
 * import { claim, isFigureClaim } from "@choosefr/model";
 * isFigureClaim(claim("amazon-2024/investment")); // => true
 */
export function isFigureClaim(claim: Claim): claim is FigureClaim {
  return "currency" in claim || ("count" in claim && "unit" in claim);
}

const COMPATIBLE: ClaimComparison = { relation: "compatible" };
const CONTRADICTS: ClaimComparison = { relation: "contradicts", reason: "value" };
const UNLIKE: ClaimComparison = { relation: "not_comparable", reason: "kind" };

/**
 * Whether two claims can both be true. Figures follow the algebra; days, ordinals and periods must be the same as far
 * as both are stated. Answers to different questions (sums of other years, counts at another date) and kinds that may
 * hold several values side by side (places, capacities, purposes, statements, outcomes, news) are never in conflict: not
 * comparable.
 *
 * @example
 * import { claim, compareClaims } from "@choosefr/model";
 * compareClaims(claim("amazon-2024/investment"), claim("amazon-2024/jobs")); // => {"relation":"not_comparable","reason":"kind"}
 */
export function compareClaims(a: Claim, b: Claim): ClaimComparison {
  if (questionOf(a) !== questionOf(b)) return UNLIKE;
  if (isFigureClaim(a) && isFigureClaim(b)) return compareFigures(a, b);
  if (a.kind === "announced_on" && b.kind === "announced_on") return a.date === b.date ? COMPATIBLE : CONTRADICTS;
  if (a.kind === "held_on" && b.kind === "held_on") return a.date === b.date ? COMPATIBLE : CONTRADICTS;
  if (a.kind === "ordinal" && b.kind === "ordinal") return a.ordinal === b.ordinal ? COMPATIBLE : CONTRADICTS;
  if (a.kind === "period" && b.kind === "period") return comparePeriods(a, b);
  return UNLIKE;
}

type PeriodValue = Pick<Extract<Claim, { kind: "period" }>, "from" | "to" | "years">;

/** Two periods contradict if they name different ends or lengths; "2024 to 2027" is three years, or four counted in full. */
function comparePeriods(a: PeriodValue, b: PeriodValue): ClaimComparison {
  const differ = (x: number | null, y: number | null): boolean => x !== null && y !== null && x !== y;
  if (differ(a.from, b.from) || differ(a.to, b.to) || differ(a.years, b.years)) return CONTRADICTS;
  for (const [stated, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (stated.years === null || other.from === null || other.to === null) continue;
    const length = other.to - other.from;
    if (stated.years !== length && stated.years !== length + 1) return CONTRADICTS;
  }
  return COMPATIBLE;
}

/**
 * Whether a figure is the sum that a conversion states rather than a slip of currency: it must be compatible with
 * the conversion and lie nearer to its number than to that of the claim it converts.
 */
export function isSupportedByConversion(figure: FigureValue, conversion: FigureClaim, original: FigureClaim): boolean {
  return (
    compareFigures(figure, conversion).relation === "compatible" &&
    distanceBetween(figure, conversion) < distanceBetween(figure, original)
  );
}
