import type {
  AnnouncementId,
  EarlierInvestmentClaim,
  EditionClaim,
  EditionRecord,
  HeldOnClaim,
  JobsClaim,
  LeadersAttendingClaim,
  NewInvestmentClaim,
  OrdinalClaim,
  ProjectsClaim,
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
  /** The recorded announcements of this edition, by id. */
  readonly announcements: readonly AnnouncementId[];
}
