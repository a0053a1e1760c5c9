import type {
  AnnouncementId,
  CumulatedInvestmentClaim,
  EarlierInvestmentClaim,
  EditionClaim,
  EditionRecord,
  FollowUpClaim,
  HeldOnClaim,
  JobsClaim,
  LeadersAttendingClaim,
  NewInvestmentClaim,
  OrdinalClaim,
  ProjectsClaim,
  ShareClaim,
  TallyClaim,
  TotalInvestmentClaim,
} from "./generated/types.ts";
import type { Summary } from "./summary.ts";

/** One summit of a series, and what is said of it as a whole. Null where no source says anything. */
export interface Edition extends Readonly<EditionRecord> {
  readonly claims: readonly EditionClaim[];
  readonly heldOn: Summary<HeldOnClaim> | null;
  readonly ordinal: Summary<OrdinalClaim> | null;
  readonly totalInvestment: Summary<TotalInvestmentClaim> | null;
  readonly newInvestment: Summary<NewInvestmentClaim> | null;
  readonly earlierInvestment: Summary<EarlierInvestmentClaim> | null;
  readonly projects: Summary<ProjectsClaim> | null;
  readonly jobs: Summary<JobsClaim> | null;
  readonly leadersAttending: Summary<LeadersAttendingClaim> | null;
  /** The sums of several editions that sources give with this one, each with its years. */
  readonly cumulatedInvestment: readonly CumulatedInvestmentClaim[];
  /** What else is counted of it: countries, companies, meetings. */
  readonly tallies: readonly TallyClaim[];
  readonly shares: readonly ShareClaim[];
  /** How many projects of this and earlier editions stood at a status, newest first. */
  readonly followUps: readonly FollowUpClaim[];
  /** The recorded announcements of this edition, by id. */
  readonly announcements: readonly AnnouncementId[];
}
