import type { Claim as ShippedClaim } from "../../src/generated/types.ts";
import { conversionOf, timeOf } from "../../src/scope.ts";
import type { Dataset } from "../dataset.ts";
import type { Claim } from "../record-kind.ts";
import type { Rule } from "../rule.ts";
import { groupRivals } from "../whole.ts";
import { countWitnessesOf } from "../witnesses.ts";

interface Weight {
  readonly of: (claim: Claim, dataset: Dataset) => number;
  readonly name: string;
  readonly expected: string;
}

/** What each of the two reasons counts. */
const WEIGHTS: ReadonlyMap<string | null, Weight> = new Map([
  [
    "most-independent-sources",
    {
      of: countWitnessesOf,
      name: "independent sources",
      expected: "more than any other claim of the kind; pages of one publisher count once, relays of an agency too",
    },
  ],
  [
    "most-sources",
    {
      of: ({ evidence }: Claim) => evidence.length,
      name: "sources",
      expected: "more pages than any other claim of the kind",
    },
  ],
]);

export const preferredHasMostSources: Rule = {
  id: "preferred-has-most-sources",
  description: "A claim preferred for its sources has more of them than any other that stands beside it.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    for (const rivals of groupRivals(entry)) {
      const standing = rivals.filter(({ claim }) => claim.rank !== "deprecated" && canLead(claim));
      for (const preferred of standing) {
        const weight = WEIGHTS.get(preferred.claim.rankReason);
        if (weight === undefined) continue;
        const own = weight.of(preferred.claim, dataset);
        for (const { claim } of standing) {
          const theirs = weight.of(claim, dataset);
          if (claim === preferred.claim || theirs < own) continue;
          report({
            path: [...preferred.path, "rankReason"],
            message: `The claim ${claim.id} has ${theirs > own ? "more" : "as many"} ${weight.name}.`,
            found: `${own} for ${preferred.claim.id}, ${theirs} for ${claim.id}`,
            expected: weight.expected,
            suggestion: "Prefer the other claim, or give another reason, for instance official-source.",
          });
        }
      }
    }
  },
};

/** A conversion goes with the claim that it converts, and what was told at another time does not lead either. */
function canLead(claim: Claim): boolean {
  const scoped = claim as Pick<ShippedClaim, "scope">;
  return conversionOf(scoped) === null && timeOf(scoped) === null;
}
