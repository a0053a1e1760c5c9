import { findNearest } from "../nearest.ts";
import { type RecordKind, recordFolders } from "../record-kind.ts";
import type { ReferenceKind } from "../references.ts";
import type { Rule } from "../rule.ts";

export const unknownReference: Rule = {
  id: "unknown-reference",
  description: "Every id that a record mentions is the id of a record or claim that exists.",
  scope: "dataset",
  check: ({ dataset, report }) => {
    const gone = new Set([...dataset.redirects.values()].map(({ record, was }) => `${record} ${was}`));
    for (const { file, path, kind, id } of dataset.references) {
      // A correction tells the past: its claim may be gone since. A redirect to a redirect is for `redirect-target`.
      const mayBeGone = file.kind === "correction" || file.kind === "redirect";
      if (dataset.knows(kind, id) || (mayBeGone && gone.has(`${kind} ${id}`))) continue;
      const nearest = findNearest(id, dataset.idsOf(kind));
      report(file, {
        path,
        message: `There is no ${kind} with this id.`,
        found: id,
        expected:
          kind === "claim" ? "<record>/<kind>, or <record>/<kind>-<number>" : `the id of a file in ${folderOf(kind)}`,
        suggestion: nearest === null ? adviceFor(kind) : `Did you mean ${nearest}?`,
      });
    }
  },
};

function folderOf(kind: RecordKind): string {
  return `data/${recordFolders[kind]}/`;
}

function adviceFor(kind: ReferenceKind): string {
  return kind === "claim" ? "Look the claim up in its record." : `Add the ${kind} first, or correct the id.`;
}
