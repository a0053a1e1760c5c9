import type {
  AnnouncedOnClaim,
  AnnouncementClaim,
  AnnouncementRecord,
  ContextClaim,
  InvestmentClaim,
  JobsClaim,
  NewsClaim,
  OutcomeClaim,
  PeriodClaim,
  PurposeClaim,
  SiteClaim,
  SitesClaim,
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
  /** How many sites are to be built or opened; `sites` names the places. */
  readonly siteCount: Summary<SitesClaim> | null;
  readonly announcedOn: Summary<AnnouncedOnClaim> | null;
  readonly periods: readonly PeriodClaim[];
  readonly sites: readonly SiteClaim[];
  readonly purposes: readonly PurposeClaim[];
  readonly statements: readonly StatementClaim[];
  /** What became of it, newest first. */
  readonly outcomes: readonly OutcomeClaim[];
  /** News of the promise that is no outcome, newest first. */
  readonly news: readonly NewsClaim[];
  /** What helps to read it and is neither part nor outcome of it, newest first, then what has no date. */
  readonly context: readonly ContextClaim[];
}
