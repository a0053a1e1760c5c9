import { foldName } from "../../src/names/fold.ts";
import type { LoadedRecord } from "../dataset.ts";
import type { DatasetContext, Rule } from "../rule.ts";

type NamedRecord = Extract<LoadedRecord, { kind: "organisation" | "series" }>;

export const namePolicy: Rule = {
  id: "name-policy",
  description:
    "A name belongs to one organisation or series, says why it needs care if it does, and when it ended if it is former.",
  scope: "dataset",
  check: (context) => {
    const named = context.dataset.records.filter((entry) => entry.kind === "organisation" || entry.kind === "series");
    for (const entry of named) reportCare(entry, context);
    reportSharedNames(named, context);
  },
};

function reportCare({ record, file }: NamedRecord, { report }: DatasetContext): void {
  for (const [index, { text, kind, to, ambiguity, ambiguityReason }] of record.names.entries()) {
    const path = ["names", index];
    if ((ambiguity === "safe") !== (ambiguityReason === null)) {
      report(file, {
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
      report(file, {
        path: [...path, "to"],
        message: `“${text}” is a former name without the date of its end.`,
        found: "null",
        expected: "a year, a month or a day",
        suggestion: "Give the date as precisely as a source does; without one, the name is also-known-as.",
      });
    }
  }
}

/** Names are compared as the reader of texts compares them: without case, accents and the kind of apostrophe. */
function reportSharedNames(named: readonly NamedRecord[], { report }: DatasetContext): void {
  const owners = new Map<string, NamedRecord>();
  for (const entry of named) {
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
}
