import { evidenceIn } from "../evidence.ts";
import type { Rule } from "../rule.ts";

export const evidenceRequired: Rule = {
  id: "evidence-required",
  description: "Every claim and every correction has evidence, and nothing stands in it twice.",
  scope: "record",
  check: ({ entry, report }) => {
    for (const { evidence, path } of evidenceIn(entry)) {
      const seen = new Set<string>();
      for (const [index, { source, locator, figure }] of evidence.entries()) {
        const place = JSON.stringify([source, locator, figure]);
        if (seen.has(place)) {
          report({
            path: [...path, index],
            message: "The same place of the same source stands in the evidence twice.",
            found: source,
            expected: "each source once, or each time with another locator or another printed figure",
            suggestion: "Delete one of the two, or say where in the source each of them stands.",
          });
        }
        seen.add(place);
      }
    }
  },
};
