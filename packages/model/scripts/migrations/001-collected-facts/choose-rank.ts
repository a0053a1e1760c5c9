import { groupBy } from "../../../lint/group.ts";
import { compareClaims } from "../../../src/compare-claims.ts";
import { countWitnesses } from "../../../src/evidence.ts";
import type { Evidence, Claim as ShippedClaim, SourceId } from "../../../src/generated/types.ts";
import { coverageOf, timeOf } from "../../../src/scope.ts";
import type { Source } from "../../../src/source.ts";
import type { DraftClaim } from "./convert-claim.ts";
import type { Judgements } from "./judgements.ts";

/**
 * Prefers one of the claims of a kind on the whole where they cannot all be true, if its sources decide: more independent
 * ones than any other, else more of them. Where neither decides, nothing is preferred and a person must judge.
 */
export function chooseRanks(claims: readonly DraftClaim[], judgements: Judgements): readonly DraftClaim[] {
  const preferred = new Map<DraftClaim, "most-independent-sources" | "most-sources">();
  for (const rivals of groupRivals(claims)) {
    const reason = isDisputed(rivals) ? decide(rivals, judgements) : null;
    if (reason !== null) preferred.set(reason.claim, reason.why);
  }
  return claims.map((claim) => {
    const rankReason = preferred.get(claim);
    return rankReason === undefined ? claim : { ...claim, rank: "preferred", rankReason };
  });
}

function groupRivals(claims: readonly DraftClaim[]): readonly (readonly DraftClaim[])[] {
  const onWhole = claims.filter((claim) => coverageOf(ship(claim)) === "" && timeOf(ship(claim)) === null);
  return [...groupBy(onWhole, ({ kind }) => kind).values()];
}

/** Whether two of the claims cannot both be true. */
function isDisputed(rivals: readonly DraftClaim[]): boolean {
  return rivals.some((a, index) =>
    rivals.slice(index + 1).some((b) => {
      const comparison = compareClaims(ship(a), ship(b));
      return (
        comparison.relation !== "compatible" && (comparison.reason === "value" || comparison.reason === "currency")
      );
    }),
  );
}

function decide(rivals: readonly DraftClaim[], judgements: Judgements) {
  const weights = [
    ["most-independent-sources", (claim: DraftClaim) => countWitnessesOf(claim, judgements)],
    ["most-sources", (claim: DraftClaim) => claim.evidence.length],
  ] as const;
  for (const [why, weigh] of weights) {
    const [first, second] = rivals.toSorted((a, b) => weigh(b) - weigh(a));
    if (first !== undefined && second !== undefined && weigh(first) > weigh(second)) return { claim: first, why };
  }
  return null;
}

function countWitnessesOf({ evidence }: DraftClaim, { sources }: Judgements): number {
  return countWitnesses(
    evidence.map(({ source: id }): Evidence => {
      const { publisher = null, relayOf = "none" } = sources.get(id) ?? {};
      const named = (text: string) => ({ id: text, name: null }) as Source["publisher"] & object;
      const source = {
        id: id as SourceId,
        publisher: publisher === null ? null : named(publisher),
        relayOf: relayOf === "none" || relayOf === "unknown" ? relayOf : named(relayOf),
      } as Source;
      return { source, locator: null, figure: null };
    }),
  );
}

/** As the model reads it: values and scopes are the same before a claim is shipped. */
function ship(claim: DraftClaim): ShippedClaim {
  return claim as unknown as ShippedClaim;
}
