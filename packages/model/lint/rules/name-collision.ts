import { foldName } from "../../src/names/fold.ts";
import type { LoadedRecord } from "../dataset.ts";
import type { Rule } from "../rule.ts";

type NamedRecord = Extract<LoadedRecord, { kind: "organisation" | "series" }>;

/** Names are compared as the reader of texts compares them: without case, accents and the kind of apostrophe. */
export const nameCollision: Rule = {
  id: "name-collision",
  description: "A name, folded, belongs to one organisation or series and stands in it once.",
  scope: "dataset",
  check: ({ dataset, report }) => {
    const owners = new Map<string, NamedRecord>();
    for (const entry of dataset.records) {
      if (entry.kind !== "organisation" && entry.kind !== "series") continue;
      for (const [index, { text }] of entry.record.names.entries()) {
        const owner = owners.get(foldName(text));
        owners.set(foldName(text), owner ?? entry);
        if (owner === undefined) continue;
        const isOwn = owner === entry;
        report(entry.file, {
          path: ["names", index, "text"],
          message: isOwn
            ? `“${text}” is among the names already.`
            : `“${text}” is a name of the ${owner.kind} ${owner.id} as well.`,
          found: text,
          expected: "each name once; case, accents and apostrophes make no difference",
          suggestion: isOwn ? "Delete one of the two." : "Leave the name to the one that readers mean by it.",
        });
      }
    }
  },
};
