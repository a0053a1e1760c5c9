import type { Rule } from "../rule.ts";

/** Words that stand for no record where an id may stand: a source relays `none`, or `unknown`. */
const RESERVED: ReadonlySet<string> = new Set(["none", "unknown", "null", "true", "false"]);

export const reservedId: Rule = {
  id: "reserved-id",
  description: "No record is called none or unknown, which say that there is no record, or like a plain value of YAML.",
  scope: "record",
  check: ({ entry, report }) => {
    if (!RESERVED.has(entry.id)) return;
    report({
      path: ["id"],
      message: "This word is no id: it means that there is none.",
      found: entry.id,
      expected: "another id",
      suggestion: "Name the record by what it is, for instance none-magazine.",
    });
  },
};
