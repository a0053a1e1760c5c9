import type { AnnouncementId } from "./generated/types.ts";

/**
 * Why the known announcements of an edition do not add up to its total.
 *
 * Too little is counted where another announcement holds the same promise (`repeats`) or a share of it
 * (`includes-earlier`), where only a sum promised before is known, which no announcement holds (`announced-before`),
 * where projects are not in the record, or announcements have no sum, one in another currency alone, or one for a part
 * or a wider plan alone. The total itself may count what was announced before the edition (`total-counts-earlier`).
 *
 * What is known is a span where sums are the most to be spent (`ceilings`) or run from one number to another
 * (`ranges`), where a share is not for France alone (`beyond-france`), and where no page says whether a sum comes on top
 * of what the same organisation promised before (`may-repeat`).
 *
 * More may be known than was announced because the total is said to be a minimum (`total-is-a-minimum`), because it is
 * rounded (`total-is-rounded`), or because not all that is known can have been counted in it (`outside-total`); and more
 * announcements may be on record than were counted (`beyond-count`).
 */
export type GapCause =
  | "unknown-projects"
  | "beyond-count"
  | "total-counts-earlier"
  | "repeats"
  | "includes-earlier"
  | "announced-before"
  | "ceilings"
  | "ranges"
  | "beyond-france"
  | "may-repeat"
  | "no-sum"
  | "not-in-euros"
  | "parts-only"
  | "total-is-a-minimum"
  | "total-is-rounded"
  | "outside-total";

/** One cause of a gap, how many projects it concerns, and how many euros. */
export interface GapExplanation {
  readonly cause: GapCause;
  /** 0 where the cause lies in the total and not in projects. */
  readonly projects: number;
  /** The announcements that it concerns, by id; empty where it cannot be said which. */
  readonly announcements: readonly AnnouncementId[];
  /** The euros that it explains; null where no source gives a sum in euros. */
  readonly euros: number | null;
}

/** From the least to the most that may be meant, in euros; both the same where there is no doubt. */
export interface EuroSpan {
  readonly least: number;
  readonly most: number;
}
