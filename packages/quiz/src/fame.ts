import { type Announcement, countWitnesses, isMoney, type OrganisationId, valueOf } from "@choosefr/model";
import type { FigureSubject } from "./subject.ts";
import { isOnSeveralPages } from "./witness.ts";

/** Names that a pupil meets outside the news: what is eaten, bought, driven, watched, played with, or spoken to. */
const WELL_KNOWN: ReadonlySet<OrganisationId> = new Set<OrganisationId>([
  "amazon",
  "coca-cola",
  "danone",
  "fedex",
  "ferrero",
  "google",
  "ibm",
  "ikea",
  "iliad",
  "l-oreal",
  "mars",
  "mastercard",
  "mccain",
  "meta",
  "microsoft",
  "mistral-ai",
  "msc-croisieres",
  "netflix",
  "nokia",
  "pfizer",
  "procter-gamble",
  "revolut",
  "roche",
  "safran",
  "salesforce",
  "sanofi",
  "snap",
  "suez",
  "tesla",
  "thales",
  "toyota",
  "velux",
  "zalando",
]);

/** A sum or a number of jobs from which a plan makes the news, whoever announces it. */
const NOTABLE_EUROS = 1e9;
const NOTABLE_COUNT = 1000;
/** Below these nobody would care to know, however famous the name. */
const LEAST_EUROS = 5e7;
const LEAST_COUNT = 100;
/** So many independent witnesses tell of a plan that its name was widely read. */
const NOTABLE_WITNESSES = 6;

/** Whether one of these organisations is a household name. */
export function areWellKnown(ids: readonly OrganisationId[]): boolean {
  return ids.some((id) => WELL_KNOWN.has(id));
}

/** Whether a figure is worth asking anyone: told by several pages, and of a whole summit, of a household name, large, or widely told. */
export function isNotable({ about, preferred }: Pick<FigureSubject, "about" | "preferred">): boolean {
  if (!isOnSeveralPages(preferred)) return false;
  if ("edition" in about) return true;
  const value = valueOf(preferred) ?? 0;
  const [least, notable] = isMoney(preferred) ? [LEAST_EUROS, NOTABLE_EUROS] : [LEAST_COUNT, NOTABLE_COUNT];
  if (value < least) return false;
  const isTold = value >= notable || countWitnesses(preferred.evidence) >= NOTABLE_WITNESSES;
  return isTold || areWellKnown(about.announcement.organisations);
}

/** Whether an announcement is worth asking anyone about: of a household name, or because its sum or its jobs are. */
export function isNotableAnnouncement(announcement: Announcement): boolean {
  const { organisations, investment, jobs } = announcement;
  return (
    areWellKnown(organisations) ||
    [investment, jobs].some(
      (summary) => summary !== null && isNotable({ about: { announcement }, preferred: summary.preferred }),
    )
  );
}
