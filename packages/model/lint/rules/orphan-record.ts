import type { Dataset as RuleDataset } from "../dataset.ts";
import type { RecordKind } from "../record-kind.ts";
import type { Rule } from "../rule.ts";

/** Kinds that are there only to be referred to. */
const SERVANTS: ReadonlySet<RecordKind> = new Set(["publisher", "source", "person", "place"]);

type Place = ReturnType<RuleDataset["places"]["get"]>;

/** The official division of the country is there whole, for maps and lists of what nobody promised. */
function isOfDivision(place: Place): boolean {
  return place?.type === "region" || place?.type === "departement";
}

export const orphanRecord: Rule = {
  id: "orphan-record",
  description: "A publisher, source, person or place is there because another record refers to it.",
  scope: "dataset",
  check: ({ dataset, report }) => {
    if (!dataset.isWhole) return;
    const mentioned = new Set(
      dataset.references
        .filter(({ file, kind, id }) => !(file.kind === kind && file.name === id))
        .map(({ kind, id }) => `${kind} ${id}`),
    );
    for (const { kind, id, file } of dataset.records) {
      if (!SERVANTS.has(kind) || mentioned.has(`${kind} ${id}`)) continue;
      if (kind === "place" && isOfDivision(dataset.places.get(id))) continue;
      report(file, {
        path: ["id"],
        level: "warning",
        message: `No record refers to this ${kind}.`,
        found: id,
        expected: "at least one reference",
        suggestion: "Refer to it, or delete the file if nothing needs it.",
      });
    }
  },
};
