import { compareFigures, conversionOf, countWitnesses, type FigureClaim, isMoney } from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import { recordOf } from "./fact-index.ts";

/** Of the claims that print the very figure, the one that has most to say. */
export function bestPrinted(claims: readonly FigureClaim[], figure: Figure): FigureClaim | undefined {
  return claims.filter((claim) => isPrintedIn(claim, figure)).toSorted((a, b) => standingOf(b) - standingOf(a))[0];
}

/** Whether a claim prints the very figure, whatever the bounds of both. */
export function isPrintedIn(claim: FigureClaim, figure: Figure): boolean {
  return isBorneOut({ ...figure, bound: "exact" }, claim.bound === "range" ? claim : { ...claim, bound: "exact" });
}

/** Whether a claim is compatible with a figure of its kind; people who are hired are jobs. */
export function isBorneOut({ kind, value, valueMax, currency, unit, bound }: Figure, claim: FigureClaim): boolean {
  const written =
    kind === "money"
      ? { amount: value, amountMax: valueMax, currency, bound }
      : { count: value, countMax: valueMax, unit: isMoney(claim) ? unit : claim.unit, bound };
  return compareFigures(written, claim).relation === "compatible";
}

/** How many independent witnesses several claims have together. */
export function countTogether(claims: readonly FigureClaim[]): number {
  return countWitnesses(claims.flatMap(({ evidence }) => evidence));
}

/** Whether two claims are of one announcement or edition. */
export function isOfSame(one: FigureClaim, other: FigureClaim): boolean {
  return recordOf(one) === recordOf(other);
}

/** How much a claim has to say beside others: by its witnesses; then what repeats another; last what is held to be wrong. */
export function standingOf(claim: FigureClaim): number {
  if (claim.rank === "deprecated") return -1;
  return conversionOf(claim) === null ? countWitnesses(claim.evidence) : 0;
}
