import type { RecordOf } from "../record-kind.ts";
import type { DatasetContext, Rule } from "../rule.ts";

type Redirect = RecordOf<"redirect">;

export const redirectTarget: Rule = {
  id: "redirect-target",
  description:
    "A redirect stands for an id that is gone, is the only one for it, and leads to what exists, not to another redirect.",
  scope: "dataset",
  check: (context) => {
    const { dataset } = context;
    const byOldId = new Map<string, Redirect>();
    for (const { kind, record, file } of dataset.records) {
      if (kind !== "redirect") continue;
      const first = byOldId.get(keyOf(record, record.was));
      byOldId.set(keyOf(record, record.was), first ?? record);
      if (first !== undefined) {
        context.report(file, {
          path: ["was"],
          message: `The redirect ${first.id} stands for this id already.`,
          found: record.was,
          expected: "one redirect an id",
          suggestion: "Keep the one that tells what became of it.",
        });
      } else if (dataset.idsOf(record.record).has(record.was)) {
        context.report(file, {
          path: ["was"],
          message: `A ${record.record} with this id is there.`,
          found: record.was,
          expected: "an id that is gone",
          suggestion: "Delete the redirect, or the record that it stands for.",
        });
      }
    }
    reportChains(byOldId, context);
  },
};

/** What does not exist and has no redirect either is left to the rule `unknown-reference`. */
function reportChains(byOldId: ReadonlyMap<string, Redirect>, { dataset, report }: DatasetContext): void {
  for (const { kind, record, file } of dataset.records) {
    if (kind !== "redirect") continue;
    for (const [index, id] of record.to.entries()) {
      const next = byOldId.get(keyOf(record, id));
      if (next === undefined) continue;
      report(file, {
        path: ["to", index],
        message: `This id is gone as well: the redirect ${next.id} says where to.`,
        found: id,
        expected: next.to.join(", ") || "no redirect to what was withdrawn",
        suggestion: "Lead straight to where it is now.",
      });
    }
  }
}

function keyOf({ record }: Redirect, id: string): string {
  return `${record} ${id}`;
}
