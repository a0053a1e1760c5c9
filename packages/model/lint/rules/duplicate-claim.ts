import type { Claim } from "../record-kind.ts";
import type { Rule } from "../rule.ts";

/** What is said of a claim rather than by it. */
const FRAME: ReadonlySet<string> = new Set(["id", "figure", "scope", "rank", "rankReason", "evidence"]);

export const duplicateClaim: Rule = {
  id: "duplicate-claim",
  description: "A record says a thing once: claims of one kind differ in value or in scope.",
  scope: "record",
  check: ({ entry, report }) => {
    const first = new Map<string, string>();
    for (const { claim, path } of entry.claims) {
      const content = contentOf(claim);
      const owner = first.get(content);
      first.set(content, owner ?? claim.id);
      if (owner === undefined) continue;
      report({
        path: [...path, "id"],
        message: `The claim ${owner} says the same.`,
        found: claim.id,
        expected: "another value or another scope",
        suggestion:
          "Join the two: the evidence of both under the first. Say by a scope what sets them apart if something does.",
      });
    }
  },
};

/** The value and the scope as one text, in whatever order the scopes stand; a vague amount is what its figure says. */
function contentOf(claim: Claim): string {
  const value = Object.entries(claim).filter(([key]) => !FRAME.has(key));
  const isVague = ("amount" in claim && claim.amount === null) || ("count" in claim && claim.count === null);
  const scope = claim.scope.map(({ type, ref }) => `${type} ${ref}`).toSorted();
  return JSON.stringify([value, scope, isVague ? claim.figure : null]);
}
