import {
  type Announcement,
  type Cell,
  describeOutcome,
  describeValue,
  leadingOutcome,
  nameOf,
  plannedSites,
  printCsv,
} from "@choosefr/model";
import type { Lang } from "../language/lang.ts";

interface Column {
  readonly name: string;
  readonly read: (announcement: Announcement, lang: Lang) => Cell;
}

const columns: readonly Column[] = [
  { name: "announcement_id", read: ({ id }) => id },
  { name: "announced", read: ({ announced }) => announced },
  { name: "edition", read: ({ edition }) => edition },
  { name: "organisation_ids", read: ({ organisations }) => organisations.join(" ") },
  {
    name: "organisations",
    read: ({ organisations }, lang) => organisations.map((id) => nameOf({ kind: "organisation", id }, lang)).join("; "),
  },
  { name: "subject", read: ({ subject }, lang) => subject[lang] },
  { name: "sum_as_printed", read: ({ investment }) => investment?.figure?.text ?? null },
  {
    name: "sum",
    read: ({ investment }, lang) => (investment === null ? null : describeValue(investment.preferred, lang, nameOf)),
  },
  { name: "amount", read: ({ investment }) => investment?.amount ?? null },
  { name: "amount_max", read: ({ investment }) => investment?.amountMax ?? null },
  { name: "currency", read: ({ investment }) => investment?.currency ?? null },
  { name: "bound", read: ({ investment }) => investment?.bound ?? null },
  { name: "sum_claim_id", read: ({ investment }) => investment?.preferred.id ?? null },
  { name: "jobs_as_printed", read: ({ jobs }) => jobs?.figure?.text ?? null },
  { name: "jobs", read: ({ jobs }) => jobs?.count ?? null },
  { name: "jobs_max", read: ({ jobs }) => jobs?.countMax ?? null },
  { name: "jobs_bound", read: ({ jobs }) => jobs?.bound ?? null },
  {
    name: "places",
    read: (announcement, lang) =>
      [...new Set(plannedSites(announcement).map(({ place: id }) => nameOf({ kind: "place", id }, lang)))].join("; "),
  },
  {
    name: "outcome",
    read: ({ outcomes }, lang) => {
      const outcome = leadingOutcome(outcomes);
      return outcome === null ? null : describeOutcome(outcome, lang, nameOf);
    },
  },
];

/** Announcements as CSV, a row each in the order given; the preferred claims, with their bounds. */
export function printAnnouncements(announcements: readonly Announcement[], lang: Lang): string {
  return printCsv(
    columns.map(({ name }) => name),
    announcements.map((item) => columns.map(({ read }) => read(item, lang))),
  );
}
