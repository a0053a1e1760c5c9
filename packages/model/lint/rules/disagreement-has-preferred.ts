import { compareClaims } from "../../src/compare-claims.ts";
import type { Claim as ShippedClaim } from "../../src/generated/types.ts";
import { conversionOf, timeOf } from "../../src/scope.ts";
import type { LoadedClaim } from "../dataset.ts";
import type { Claim } from "../record-kind.ts";
import type { Rule } from "../rule.ts";
import { groupRivals } from "../whole.ts";

export const disagreementHasPreferred: Rule = {
  id: "disagreement-has-preferred",
  description: "Where claims on the whole cannot all be true, one is preferred, with its reason.",
  scope: "record",
  check: ({ entry, report }) => {
    for (const rivals of groupRivals(entry)) {
      const standing = rivals.filter(({ claim }) => claim.rank !== "deprecated" && isOfItsTime(claim));
      if (standing.some(({ claim }) => claim.rank === "preferred")) continue;
      const conflict = firstConflict(standing);
      if (conflict === null) continue;
      const [{ claim, path }, other] = conflict;
      report({
        path: [...path, "rank"],
        message: `${claim.id} and ${other.claim.id} cannot both be true, and neither they nor another claim is preferred.`,
        found: standing.map(({ claim: { id, rank } }) => `${id} ${rank}`).join(", "),
        expected: "one of them preferred, with its reason",
        suggestion:
          "Prefer the one with the most independent sources, the official or the most precise one; give a scope to what speaks of something else.",
      });
    }
  },
};

/** A conversion stands with what it converts; what was told at another time does not unsettle. */
function isOfItsTime(claim: Claim): boolean {
  const scoped = claim as Pick<ShippedClaim, "scope">;
  return conversionOf(scoped) === null && timeOf(scoped) === null;
}

function firstConflict(standing: readonly LoadedClaim[]): readonly [LoadedClaim, LoadedClaim] | null {
  for (const [index, first] of standing.entries()) {
    for (const second of standing.slice(index + 1)) {
      if (isConflict(first.claim, second.claim)) return [first, second];
    }
  }
  return null;
}

function isConflict(a: Claim, b: Claim): boolean {
  const comparison = compareClaims(a as unknown as ShippedClaim, b as unknown as ShippedClaim);
  return comparison.relation !== "compatible" && (comparison.reason === "value" || comparison.reason === "currency");
}
