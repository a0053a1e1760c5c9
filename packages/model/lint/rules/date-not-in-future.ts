import { Day, PartialDate } from "../../schema/index.ts";
import type { Rule } from "../rule.ts";
import { visitsOf } from "../visits.ts";

export const dateNotInFuture: Rule = {
  id: "date-not-in-future",
  description:
    "No date is later than the data version: the record tells what was said and done, and what was promised in years.",
  scope: "file",
  check: ({ file, asOf, report }) => {
    if (asOf === null) return;
    for (const { schema, value, path } of visitsOf(file)) {
      if ((schema !== Day && schema !== PartialDate) || typeof value !== "string") continue;
      if (value.slice(0, asOf.length) <= asOf.slice(0, value.length)) continue;
      report({
        path,
        message: "This day has not come.",
        found: value,
        expected: `${asOf} or earlier`,
        suggestion:
          "Correct the date. A promised year is a period; a later data version needs a later data-version.json.",
      });
    }
  },
};
