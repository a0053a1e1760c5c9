import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import { leadingOutcome } from "./describe/leading-outcome.ts";
import { deepFreeze } from "./freeze.ts";
import type { OutcomeClaim, OutcomeStatus, PlaceId, Sector } from "./generated/types.ts";
import { plannedSites, regionOf } from "./place.ts";
import type { Summary } from "./summary.ts";
import { type LeadingClaim, leadingSummary } from "./weak-pages.ts";

/** What became of a promise: the last known state, or unknown where no source tells of any. */
export type PromiseState = OutcomeStatus | "unknown";

/**
 * Every state, from what was kept to what was not; then what nothing is known of.
 *
 * @example
 * import { promiseStates } from "@choosefr/model";
 * promiseStates.at(-1); // => "unknown"
 */
export const promiseStates: readonly PromiseState[] = Object.freeze([
  "opened",
  "under_construction",
  "delayed",
  "reduced",
  "cancelled",
  "company_failed",
  "unknown",
]);

/** An announcement beside what became of it. */
export interface BoardLine {
  readonly announcement: Announcement;
  /** The figure that tells most of what was promised; null where nothing was counted. */
  readonly promised: Summary<LeadingClaim> | null;
  readonly state: PromiseState;
  /** What tells the state; null where it is unknown. */
  readonly outcome: OutcomeClaim | null;
  /** The sectors of those who announced it. */
  readonly sectors: readonly Sector[];
  /** The regions of its sites, in the order of the sites; none where no site is known. */
  readonly regions: readonly PlaceId[];
}

/**
 * Did it happen? Every announcement of a record with its last known state, by the state in the order of
 * {@link promiseStates}, the newest announcement first.
 *
 * @example
 * import { catalogue, readBoard } from "@choosefr/model";
 * readBoard(catalogue).length === catalogue.announcementIds.length; // => true
 */
export function readBoard(record: Catalogue): readonly BoardLine[] {
  const lines = record.announcementIds.map((id) => readLine(record.announcement(id), record));
  return Object.freeze(
    lines.toSorted(
      (a, b) =>
        promiseStates.indexOf(a.state) - promiseStates.indexOf(b.state) ||
        compareNewest(a.announcement.announced, b.announcement.announced),
    ),
  );
}

function readLine(announcement: Announcement, record: Catalogue): BoardLine {
  const outcome = leadingOutcome(announcement.outcomes);
  const regions = plannedSites(announcement)
    .map(({ place }) => regionOf(place, record))
    .filter((region) => region !== null);
  return deepFreeze({
    announcement,
    promised: leadingSummary(announcement),
    state: outcome?.status ?? "unknown",
    outcome,
    sectors: [...new Set(announcement.organisations.map((id) => record.organisation(id).sector))],
    regions: [...new Set(regions)],
  });
}

function compareNewest(a: string, b: string): number {
  return Number(a < b) - Number(a > b);
}
