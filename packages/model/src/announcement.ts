import type {
  AnnouncedOnClaim,
  AnnouncementClaim,
  AnnouncementRecord,
  InvestmentClaim,
  JobsClaim,
  OutcomeClaim,
  PeriodClaim,
  PurposeClaim,
  SiteClaim,
  StartupsSupportedClaim,
  StatementClaim,
  TrainingClaim,
} from "./generated/types.ts";
import type { Summary } from "./summary.ts";

/** What one or several organisations announced, at an edition or outside. Null and empty where no source says anything. */
export interface Announcement extends Readonly<AnnouncementRecord> {
  readonly claims: readonly AnnouncementClaim[];
  readonly investment: Summary<InvestmentClaim> | null;
  readonly jobs: Summary<JobsClaim> | null;
  readonly training: Summary<TrainingClaim> | null;
  readonly startupsSupported: Summary<StartupsSupportedClaim> | null;
  readonly announcedOn: Summary<AnnouncedOnClaim> | null;
  readonly periods: readonly PeriodClaim[];
  readonly sites: readonly SiteClaim[];
  readonly purposes: readonly PurposeClaim[];
  readonly statements: readonly StatementClaim[];
  /** What became of it, newest first. */
  readonly outcomes: readonly OutcomeClaim[];
}
