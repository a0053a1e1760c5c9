import { daysBetween } from "../days-between.ts";
import type { Rule } from "../rule.ts";

/** Companies speak some weeks before a summit and after it; what lies further off was not announced there. */
const MOST_DAYS = 60;

export const editionWindow: Rule = {
  id: "edition-window",
  description: "An announcement of an edition is dated within 60 days of it, or a note on the record says why not.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    if (entry.kind !== "announcement" || entry.record.edition === null) return;
    const { edition: id, announced, notes } = entry.record;
    const edition = dataset.editions.get(id);
    if (edition === undefined || notes.some(({ claim }) => claim === null)) return;
    const days = daysBetween(announced, edition.date);
    if (days <= MOST_DAYS) return;
    report({
      path: ["announced"],
      message: `The announcement lies ${days} days from the edition ${id}.`,
      found: `${announced}, and ${edition.date} for the edition`,
      expected: `at most ${MOST_DAYS} days between the two`,
      suggestion: "Correct the date or the edition; if both are right, say why in a note on the record.",
    });
  },
};
