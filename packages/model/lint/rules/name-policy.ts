import type { LoadedRecord } from "../dataset.ts";
import type { RecordContext, Rule } from "../rule.ts";

type NamedRecord = Extract<LoadedRecord, { kind: "organisation" | "series" }>;

export const namePolicy: Rule = {
  id: "name-policy",
  description: "A name says why it needs care if it does, and when it ended if it is former.",
  scope: "record",
  check: (context) => {
    if (context.entry.kind === "organisation" || context.entry.kind === "series") reportCare(context.entry, context);
  },
};

function reportCare({ record }: NamedRecord, { report }: RecordContext): void {
  for (const [index, { text, kind, to, ambiguity, ambiguityReason }] of record.names.entries()) {
    const path = ["names", index];
    if ((ambiguity === "safe") !== (ambiguityReason === null)) {
      report({
        path: [...path, "ambiguityReason"],
        message:
          ambiguity === "safe" ? `“${text}” is safe and needs no reason.` : `“${text}” must say why it needs care.`,
        found: ambiguityReason ?? "null",
        expected: ambiguity === "safe" ? "null" : "what else the word may mean",
        suggestion:
          ambiguity === "safe"
            ? "Write null, or change the policy."
            : "Name the other meaning, for instance the fruit or the town.",
      });
    }
    if (kind === "former" && to === null) {
      report({
        path: [...path, "to"],
        message: `“${text}” is a former name without the date of its end.`,
        found: "null",
        expected: "a year, a month or a day",
        suggestion: "Give the date as precisely as a source does; without one, the name is also-known-as.",
      });
    }
  }
}
