import { compareClaims } from "./compare-claims.ts";
import { countWitnesses } from "./evidence.ts";
import type { Claim, RankReason } from "./generated/types.ts";
import { conversionOf, isOnWhole } from "./scope.ts";

/** A claim that cannot be true together with the preferred one. */
export interface Conflict<C extends Claim = Claim> {
  readonly claim: C;
  /** Another value, or the same number in another currency (or an unread sum in one). */
  readonly reason: "value" | "currency";
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
 * standing is settled. Claims of another scope take no part. Where the editors prefer none, the claim with the most
 * independent witnesses leads, the first by id among equals. Null if no claim on the whole stands.
 */
export function readTogether<C extends Claim>(claims: readonly C[]): Reading<C> | null {
  const onWhole = claims.filter((claim) => isOnWhole(claim));
  const standing = onWhole.filter(({ rank }) => rank !== "deprecated");
  const preferred = standing.find(({ rank }) => rank === "preferred") ?? bestWitnessed(standing);
  if (preferred === undefined) return null;
  const conflicts = onWhole.flatMap((claim) => conflictWith(preferred, claim));
  return {
    preferred,
    disagreement: conflicts.length === 0 ? null : { preferred, conflicts },
    settlement: settle(standing),
  };
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
  const reason = claim === preferred ? null : conflictBetween(preferred, claim);
  if (reason === null) return [];
  return [{ claim, reason, deprecatedFor: claim.rank === "deprecated" ? claim.rankReason : null }];
}

/** A kind is settled when all its claims that stand are mutually compatible; conversions stand with what they convert. */
function settle(standing: readonly Claim[]): Settlement {
  const [first, ...others] = standing;
  if (first !== undefined && others.length === 0) return { isSettled: true, reason: "one-claim" };
  const isInConflict = standing.some((a, index) =>
    standing.slice(index + 1).some((b) => conflictBetween(a, b) !== null),
  );
  return isInConflict ? { isSettled: false, reason: "conflict" } : { isSettled: true, reason: "all-compatible" };
}

/** Why two claims cannot both be true, or null. A conversion stands or falls with the claim that it converts. */
function conflictBetween(a: Claim, b: Claim): Conflict["reason"] | null {
  if (conversionOf(a) !== null || conversionOf(b) !== null) return null;
  const comparison = compareClaims(a, b);
  if (comparison.relation === "compatible") return null;
  return comparison.reason === "value" || comparison.reason === "currency" ? comparison.reason : null;
}
