import type { Rule } from "../rule.ts";
import { groupRivals } from "../whole.ts";
import { countWitnessesOf } from "../witnesses.ts";

export const preferredHasMostSources: Rule = {
  id: "preferred-has-most-sources",
  description: "A claim preferred for its independent sources has more of them than any other that stands beside it.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    for (const rivals of groupRivals(entry)) {
      const standing = rivals.filter(({ claim }) => claim.rank !== "deprecated");
      const preferred = standing.find(({ claim }) => claim.rankReason === "most-independent-sources");
      if (preferred === undefined) continue;
      const own = countWitnessesOf(preferred.claim, dataset);
      for (const { claim } of standing) {
        const theirs = countWitnessesOf(claim, dataset);
        if (claim === preferred.claim || theirs < own) continue;
        report({
          path: [...preferred.path, "rankReason"],
          message: `The claim ${claim.id} has ${theirs > own ? "more" : "as many"} independent sources.`,
          found: `${own} for ${preferred.claim.id}, ${theirs} for ${claim.id}`,
          expected: "more than any other claim of the kind; pages of one publisher count once, relays of an agency too",
          suggestion: "Prefer the other claim, or give another reason, for instance official-source.",
        });
      }
    }
  },
};
