import type { LoadedRecord } from "../dataset.ts";
import { daysBetween } from "../days-between.ts";
import { groupBy } from "../group.ts";
import type { Rule } from "../rule.ts";
import { groupRivals } from "../whole.ts";

type Entry = Extract<LoadedRecord, { kind: "announcement" }>;

/** One promise is told again for weeks, rarely after a quarter of a year. */
const MOST_DAYS = 90;

export const nearDuplicateAnnouncement: Rule = {
  id: "near-duplicate-announcement",
  description:
    "Two announcements of one organisation at one edition, or of one sum within 90 days, are linked by a scope or told apart by a note.",
  scope: "dataset",
  check: ({ dataset, report }) => {
    const entries = dataset.records.filter((entry) => entry.kind === "announcement");
    const byOrganisation = groupBy(
      entries.flatMap((entry) => entry.record.organisations.map((organisation) => ({ organisation, entry }))),
      ({ organisation }) => organisation,
    );
    const told = new Set<string>();
    for (const [organisation, group] of byOrganisation) {
      for (const [index, { entry: second }] of group.entries()) {
        for (const { entry: first } of group.slice(0, index)) {
          const likeness = likenessOf(first, second);
          const pair = `${first.id} ${second.id}`;
          if (likeness === null || told.has(pair) || isToldApart(first, second)) continue;
          told.add(pair);
          report(second.file, {
            path: ["id"],
            message: `This may be the announcement ${first.id} once more: ${organisation}, ${likeness}.`,
            found: `${second.id} and ${first.id}`,
            expected: "one record a promise, or a word on how the two differ",
            suggestion:
              "Join the two if they are one promise; else link a claim by its scope (part-of, on-top-of, under), or say in a note on the record how they differ.",
          });
        }
      }
    }
  },
};

function likenessOf(a: Entry, b: Entry): string | null {
  if (a.id === b.id) return null;
  if (a.record.edition !== null && a.record.edition === b.record.edition) return `at ${a.record.edition}`;
  if (daysBetween(a.record.announced, b.record.announced) > MOST_DAYS) return null;
  const sums = sumsOf(a);
  const shared = [...sumsOf(b)].find((sum) => sums.has(sum));
  return shared === undefined ? null : `${shared} within ${MOST_DAYS} days`;
}

/** The sums that stand for the whole announcement. */
function sumsOf(entry: Entry): ReadonlySet<string> {
  const sums = groupRivals(entry).flatMap((rivals) =>
    rivals.flatMap(({ claim }) =>
      claim.kind === "investment" && claim.rank !== "deprecated" && claim.amount !== null
        ? [`${claim.amount} ${claim.currency}`]
        : [],
    ),
  );
  return new Set(sums);
}

/** A note on the record as a whole, in either, or a scope that points from one at a claim of the other. */
function isToldApart(a: Entry, b: Entry): boolean {
  const hasNote = ({ record }: Entry): boolean => record.notes.some(({ claim }) => claim === null);
  const pointsAt = (from: Entry, to: Entry): boolean =>
    from.claims.some(({ claim }) => claim.scope.some(({ ref }) => ref?.startsWith(`${to.id}/`)));
  return hasNote(a) || hasNote(b) || pointsAt(a, b) || pointsAt(b, a);
}
