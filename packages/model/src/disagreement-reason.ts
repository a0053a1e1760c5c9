import { compareClaims, isFigureClaim } from "./compare-claims.ts";
import { isFirstHand } from "./evidence.ts";
import { isPoint, valueOf } from "./figure.ts";
import type { Claim, RankReason } from "./generated/types.ts";
import { timeOf } from "./scope.ts";

/**
 * What best explains that a claim differs from the preferred one: another currency; another date that it is of, or was
 * taken to be of; something else that it speaks of; the same number, rounded; a page that passes on another's text; a
 * later state of the same thing. Unexplained where none of these shows.
 */
export type DisagreementReason = "currency" | "scope" | "updated" | "date" | "rounding" | "relay" | "unexplained";

/**
 * How far a rounded number may lie from the precise one, as a part of the larger: 1.7 is printed as 2 and 33 as 30, but
 * 15 is not printed as 20, nor 130 as 100.
 */
const ROUNDING_REACH = 0.2;

/** What the editors' reason for a deprecation says of the difference; null where it says nothing. */
const REASON_OF_RANK: Readonly<Record<RankReason, DisagreementReason | null>> = {
  "currency-slip": "currency",
  "conversion-error": "currency",
  "valuation-not-investment": "scope",
  "part-for-whole": "scope",
  misattributed: "scope",
  "other-announcement": "scope",
  superseded: "updated",
  misdated: "date",
  typo: "relay",
  mistranslated: "relay",
  "lone-bound": null,
  "most-independent-sources": null,
  "most-sources": null,
  "official-source": null,
  "most-precise": null,
};

/**
 * Why a claim differs from the preferred one with which it conflicts. Of several reasons the first counts: currency,
 * scope, updated, date, rounding, relay. Never throws; two claims that do not conflict give some reason as well.
 */
export function reasonOf(preferred: Claim, claim: Claim): DisagreementReason {
  const rank = claim.rank === "deprecated" && claim.rankReason !== null ? REASON_OF_RANK[claim.rankReason] : null;
  const time = timeOf(claim);
  const comparison = compareClaims(preferred, claim);
  const contradiction = comparison.relation === "contradicts" ? comparison.reason : null;
  if (rank === "currency" || contradiction === "currency") return "currency";
  if (rank === "scope") return "scope";
  if (rank === "updated" || time === "later") return "updated";
  if (rank === "date" || time === "before") return "date";
  if (contradiction === "value" && isRounding(preferred, claim)) return "rounding";
  return rank === "relay" || isPassedOn(preferred, claim) ? "relay" : "unexplained";
}

/**
 * Whether one of two figures of one unit is what becomes of the other if it is written with fewer significant digits,
 * and lies near enough to it.
 */
function isRounding(a: Claim, b: Claim): boolean {
  if (!isFigureClaim(a) || !isFigureClaim(b) || !isPoint(a) || !isPoint(b)) return false;
  const [few = 0, many = 0] = [valueOf(a) ?? 0, valueOf(b) ?? 0].toSorted(
    (x, y) => countSignificantDigits(x) - countSignificantDigits(y),
  );
  if (Math.abs(few - many) > ROUNDING_REACH * Math.max(few, many)) return false;
  const digits = countSignificantDigits(few);
  return digits < countSignificantDigits(many) && Number(many.toPrecision(digits)) === few;
}

/** The digits of a whole number without the zeros at its end; 1 for zero. */
function countSignificantDigits(value: number): number {
  return Math.max(1, String(value).replace(/(?<!0)0+$/u, "").length);
}

/** Whether nobody states the claim at first hand, while somebody does state the preferred one so. */
function isPassedOn(preferred: Claim, claim: Claim): boolean {
  const hasFirstHand = ({ evidence }: Claim) => evidence.some(({ source }) => isFirstHand(source));
  return !hasFirstHand(claim) && hasFirstHand(preferred);
}
