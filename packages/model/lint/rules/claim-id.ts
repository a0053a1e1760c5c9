import type { LoadedClaim } from "../dataset.ts";
import { groupBy } from "../group.ts";
import type { Rule } from "../rule.ts";

export const claimId: Rule = {
  id: "claim-id",
  description: "A claim's id is its kind; further claims of that kind are numbered -2, -3 and on without a gap.",
  scope: "record",
  check: ({ entry, report }) => {
    for (const [kind, claims] of groupBy(entry.claims, ({ claim }) => claim.kind)) {
      const expected = new Set(claims.map((_, index) => (index === 0 ? kind : `${kind}-${index + 1}`)));
      const misnamed = claims.filter(({ claim }) => !expected.has(claim.id));
      const free = [...expected].filter((id) => !claims.some(({ claim }) => claim.id === id));
      for (const [index, { claim, path }] of misnamed.entries()) {
        report({
          path: [...path, "id"],
          message: isOfKind(claim, kind)
            ? "The numbers of the claims of this kind leave a gap."
            : "The id of a claim is its kind, and a number if there are several.",
          found: claim.id,
          expected: free[index] ?? kind,
          suggestion:
            "Number a claim on when you add it. Never renumber one that has been published: its id is quoted elsewhere.",
        });
      }
    }
  },
};

function isOfKind({ id }: LoadedClaim["claim"], kind: string): boolean {
  return id === kind || id.startsWith(`${kind}-`);
}
