import type { Announcement } from "./announcement.ts";
import type { Edition } from "./edition.ts";
import type {
  Claim,
  EarlierInvestmentClaim,
  HeldOnClaim,
  InvestmentClaim,
  JobsClaim,
  LeadersAttendingClaim,
  NewInvestmentClaim,
  OrdinalClaim,
  OutcomeClaim,
  ProjectsClaim,
  TotalInvestmentClaim,
} from "./generated/types.ts";
import type { Organisation } from "./organisation.ts";
import type { SummarySlice } from "./slice.ts";

/**
 * One edition as its own module gives it: what sources say of it as a whole, and a line for each announcement made
 * there. Every claim, and all sources of each, are with `edition(id)` and `announcement(id)`.
 *
 * @example
 * import type { EditionSlice } from "@choosefr/model";
 * import edition from "@choosefr/model/editions/choose-france-2024";
 *
 * const billionsOf = ({ totalInvestment }: EditionSlice) => (totalInvestment?.amount ?? 0) / 1e9;
 * billionsOf(edition); // => 15
 */
export type EditionSlice = Pick<Edition, "id" | "series" | "number" | "date" | "names" | "venue" | "theme"> & {
  readonly heldOn: SummaryLine<HeldOnClaim> | null;
  readonly ordinal: SummaryLine<OrdinalClaim> | null;
  readonly totalInvestment: SummaryLine<TotalInvestmentClaim> | null;
  readonly newInvestment: SummaryLine<NewInvestmentClaim> | null;
  readonly earlierInvestment: SummaryLine<EarlierInvestmentClaim> | null;
  readonly projects: SummaryLine<ProjectsClaim> | null;
  readonly jobs: SummaryLine<JobsClaim> | null;
  readonly leadersAttending: SummaryLine<LeadersAttendingClaim> | null;
  /** In the place of their ids, the announcements themselves, by id. */
  readonly announcements: readonly AnnouncementLine[];
};

/** The preferred claim's fields, two of its sources, and how many independent witnesses it has. */
export type SummaryLine<C extends Claim> = Omit<SummarySlice<C>, "claims">;

/** One announcement of an edition: who, what for, how much, how many jobs, what became of it. */
export type AnnouncementLine = Pick<Announcement, "id" | "announced" | "subject"> & {
  /** In the place of their ids, who announced it. */
  readonly organisations: readonly Pick<Organisation, "id" | "name">[];
  readonly investment: Pick<InvestmentClaim, "amount" | "amountMax" | "currency" | "bound"> | null;
  readonly jobs: Pick<JobsClaim, "count" | "countMax" | "unit" | "bound" | "jobType"> | null;
  /** What became of it, newest first. */
  readonly outcomes: readonly Pick<OutcomeClaim, "id" | "status" | "on">[];
};
