// Source of truth: the accessors of the whole record. Output: what one edition's own module holds.
import type { Announcement } from "../src/announcement.ts";
import type { Catalogue } from "../src/catalogue.ts";
import type { AnnouncementLine, EditionSlice, SummaryLine } from "../src/edition-slice.ts";
import type { Claim, EditionId } from "../src/generated/types.ts";
import type { Summary } from "../src/summary.ts";
import { createSourceSlicer, type SliceSource, sliceSummary } from "./slice.ts";

/** One edition cut down to its summaries and a line for each of its announcements. */
export function sliceEdition(editionId: EditionId, catalogue: Catalogue): EditionSlice {
  const edition = catalogue.edition(editionId);
  const { id, series, number, date, names, venue, theme } = edition;
  const slice = createSourceSlicer();
  return {
    id,
    series,
    number,
    date,
    names,
    venue,
    theme,
    heldOn: sliceLine(edition.heldOn, slice),
    ordinal: sliceLine(edition.ordinal, slice),
    totalInvestment: sliceLine(edition.totalInvestment, slice),
    newInvestment: sliceLine(edition.newInvestment, slice),
    earlierInvestment: sliceLine(edition.earlierInvestment, slice),
    projects: sliceLine(edition.projects, slice),
    jobs: sliceLine(edition.jobs, slice),
    leadersAttending: sliceLine(edition.leadersAttending, slice),
    announcements: edition.announcements.map((one) => sliceAnnouncement(catalogue.announcement(one), catalogue)),
  };
}

function sliceLine<C extends Claim>(summary: Summary<C> | null, slice: SliceSource): SummaryLine<C> | null {
  const sliced = sliceSummary(summary, slice);
  if (sliced === null) return null;
  const { claims: _claims, ...line } = sliced;
  return line;
}

function sliceAnnouncement(announcement: Announcement, { organisation }: Catalogue): AnnouncementLine {
  const { id, announced, subject, organisations, investment, jobs, outcomes } = announcement;
  return {
    id,
    announced,
    subject,
    organisations: organisations.map((one) => ({ id: one, name: organisation(one).name })),
    investment: investment && pick(investment, ["amount", "amountMax", "currency", "bound"]),
    jobs: jobs && pick(jobs, ["count", "countMax", "unit", "bound", "jobType"]),
    outcomes: outcomes.map((outcome) => pick(outcome, ["id", "status", "on"])),
  };
}

function pick<Item extends object, Key extends keyof Item>(item: Item, keys: readonly Key[]): Pick<Item, Key> {
  return Object.fromEntries(keys.map((key) => [key, item[key]])) as Pick<Item, Key>;
}
