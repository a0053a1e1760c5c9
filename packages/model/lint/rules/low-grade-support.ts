import type { Claim as ShippedClaim } from "../../src/generated/types.ts";
import { questionOf } from "../../src/question.ts";
import { coverageOf } from "../../src/scope.ts";
import type { Dataset, LoadedClaim } from "../dataset.ts";
import { groupBy } from "../group.ts";
import type { Claim } from "../record-kind.ts";
import type { Rule } from "../rule.ts";

export const lowGradeSupport: Rule = {
  id: "low-grade-support",
  description: "A figure that stands alone or first rests on more than weak pages, or a note says why it is kept.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    if (entry.kind !== "announcement" && entry.kind !== "edition") return;
    const noted = new Set(entry.record.notes.map(({ claim }) => claim));
    const standing = entry.claims.filter(({ claim }) => isFigure(claim) && claim.rank !== "deprecated");
    for (const rivals of groupBy(standing, subjectOf).values()) {
      for (const { claim, path } of rivals) {
        const leads = rivals.length === 1 || claim.rank === "preferred";
        if (!leads || noted.has(claim.id) || !restsOnWeakPages(claim, dataset)) continue;
        report({
          path: [...path, "evidence"],
          level: "warning",
          message: "This figure rests on weak pages alone.",
          found: claim.evidence.map(({ source }) => `${source} (${dataset.sources.get(source)?.lowGrade})`).join(", "),
          expected: "a source that is no content farm, machine translation or copy, or a note on the claim",
          suggestion: `Find a better source, or say in a note on ${claim.id} why the figure is kept.`,
        });
      }
    }
  },
};

function isFigure(claim: Claim): boolean {
  return "currency" in claim || "count" in claim || claim.kind === "capacity";
}

/** Claims with one subject answer one question on one thing: the whole, a place, a phase. */
function subjectOf({ claim }: LoadedClaim): string {
  const shipped = claim as unknown as ShippedClaim;
  return `${questionOf(shipped)} of ${coverageOf(shipped)}`;
}

/** A source that is not recorded is left to the rule `unknown-reference`. */
function restsOnWeakPages({ evidence }: Claim, { sources }: Dataset): boolean {
  return evidence.every(({ source }) => (sources.get(source)?.lowGrade ?? null) !== null);
}
