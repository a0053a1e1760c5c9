import { compareClaims } from "./compare-claims.ts";
import { type DisagreementReason, reasonOf } from "./disagreement-reason.ts";
import { countWitnesses } from "./evidence.ts";
import type { Claim, RankReason } from "./generated/types.ts";
import { conversionOf, isOnWhole, timeOf } from "./scope.ts";

/** A claim that cannot be true together with the preferred one. */
export interface Conflict<C extends Claim = Claim> {
  readonly claim: C;
  /** What best explains that the two differ. */
  readonly reason: DisagreementReason;
  /** Why the editors deprecated the claim; null where it still stands beside the preferred one. */
  readonly deprecatedFor: RankReason | null;
}

/** What the sources of one kind of claim do not agree on. */
export interface Disagreement<C extends Claim = Claim> {
  readonly preferred: C;
  readonly conflicts: readonly Conflict<C>[];
}

/** Whether the claims of one kind settle a question, and why. */
export type Settlement =
  | { readonly isSettled: true; readonly reason: "one-claim" | "all-compatible" }
  | { readonly isSettled: false; readonly reason: "conflict" };

/** The claims of one kind on the whole announcement, read together. */
export interface Reading<C extends Claim = Claim> {
  readonly preferred: C;
  readonly disagreement: Disagreement<C> | null;
  readonly settlement: Settlement;
}

/**
 * Reads the claims of one kind together: which is preferred, which conflict with it, and whether what is left
 * standing is settled. Claims of another scope take no part. Claims on what was told at another time (expected before,
 * or as of a later date) can conflict, but neither lead nor unsettle, unless nothing else stands. Where the editors
 * prefer none, the claim with the most independent witnesses leads, the first by id among equals. Null if no claim on
 * the whole stands.
 *
 * @example
 * import { announcement, readTogether } from "@choosefr/model";
 * const { investment } = announcement("amazon-2024");
 * readTogether(investment?.claims ?? [])?.preferred === investment?.preferred; // => true
 */
export function readTogether<C extends Claim>(claims: readonly C[]): Reading<C> | null {
  const onWhole = claims.filter((claim) => isOnWhole(claim));
  const leading = leadingOf(onWhole.filter(({ rank }) => rank !== "deprecated"));
  const preferred = leading.find(({ rank }) => rank === "preferred") ?? bestWitnessed(leading);
  if (preferred === undefined) return null;
  const conflicts = onWhole.flatMap((claim) => conflictWith(preferred, claim));
  return {
    preferred,
    disagreement: conflicts.length === 0 ? null : { preferred, conflicts },
    settlement: settle(leading),
  };
}

/** The claims on the time of the announcement itself, or all where there is none. */
function leadingOf<C extends Claim>(standing: readonly C[]): readonly C[] {
  const timely = standing.filter((claim) => timeOf(claim) === null);
  return timely.length > 0 ? timely : standing;
}

function bestWitnessed<C extends Claim>(standing: readonly C[]): C | undefined {
  const originals = standing.filter((claim) => conversionOf(claim) === null);
  return (originals.length > 0 ? originals : standing).toSorted(
    (a, b) =>
      countWitnesses(b.evidence) - countWitnesses(a.evidence) ||
      a.id.length - b.id.length ||
      Number(a.id > b.id) - Number(a.id < b.id),
  )[0];
}

function conflictWith<C extends Claim>(preferred: C, claim: C): readonly Conflict<C>[] {
  if (claim === preferred || !isConflict(preferred, claim)) return [];
  const deprecatedFor = claim.rank === "deprecated" ? claim.rankReason : null;
  return [{ claim, reason: reasonOf(preferred, claim), deprecatedFor }];
}

/** A kind is settled when all its claims that stand are mutually compatible; conversions stand with what they convert. */
function settle(standing: readonly Claim[]): Settlement {
  const [first, ...others] = standing;
  if (first !== undefined && others.length === 0) return { isSettled: true, reason: "one-claim" };
  const isInConflict = standing.some((a, index) => standing.slice(index + 1).some((b) => isConflict(a, b)));
  return isInConflict ? { isSettled: false, reason: "conflict" } : { isSettled: true, reason: "all-compatible" };
}

/**
 * Whether two claims cannot both be true: another value, or a sum in another currency. A conversion stands or falls with
 * the claim that it converts.
 */
function isConflict(a: Claim, b: Claim): boolean {
  if (conversionOf(a) !== null || conversionOf(b) !== null) return false;
  const comparison = compareClaims(a, b);
  return comparison.relation !== "compatible" && (comparison.reason === "value" || comparison.reason === "currency");
}
