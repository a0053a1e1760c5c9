import type { Announcement } from "./announcement.ts";
import type {
  Claim,
  Evidence,
  InvestmentClaim,
  JobsClaim,
  OutcomeClaim,
  SitesClaim,
  StartupsSupportedClaim,
  TrainingClaim,
} from "./generated/types.ts";
import type { Organisation } from "./organisation.ts";
import type { Source } from "./source.ts";
import type { Summary } from "./summary.ts";

/**
 * One organisation as its own module gives it: who it is, each figure that it promised with every claim on the whole of
 * it, and what became of it. A claim names its most telling source, a summary two; all of them, claims on parts, the
 * sites, purposes and statements are with `organisation(id)`, whose result fits this type too.
 *
 * @example
 * import amazon from "@choosefr/model/organisations/amazon";
 * amazon.announcements.some(({ edition }) => edition === "choose-france-2024"); // => true
 */
export type OrganisationSlice = Pick<Organisation, "id" | "name" | "country" | "sector"> & {
  /** What it has announced, alone or with others, newest first; what rests on weak pages alone after all else. */
  readonly announcements: readonly AnnouncementSlice[];
  /** What others have announced to put into it, in the same order. */
  readonly received: readonly AnnouncementSlice[];
};

/** One announcement: its figures and outcomes. Null and empty where no source says anything. */
export type AnnouncementSlice = Pick<
  Announcement,
  "id" | "organisations" | "recipients" | "edition" | "announced" | "subject"
> & {
  readonly investment: SummarySlice<InvestmentClaim> | null;
  readonly jobs: SummarySlice<JobsClaim> | null;
  readonly training: SummarySlice<TrainingClaim> | null;
  readonly startupsSupported: SummarySlice<StartupsSupportedClaim> | null;
  readonly siteCount: SummarySlice<SitesClaim> | null;
  /** What became of it, newest first. */
  readonly outcomes: readonly ClaimSlice<OutcomeClaim, "id" | "status" | "on" | "scope">[];
};

/** The preferred claim's fields, two of its sources, how many independent witnesses it has, and the claims beneath it. */
export type SummarySlice<C extends Claim> = Omit<
  Summary<C>,
  "sources" | "preferred" | "claims" | "disagreement" | "settlement"
> & {
  readonly sources: readonly SourceSlice[];
  /** Those on the whole, of every rank. */
  readonly claims: readonly ClaimSlice<C, keyof C>[];
};

/** A claim with its most telling source. */
export type ClaimSlice<C extends Claim, Keys extends keyof C> = Readonly<Omit<Pick<C, Keys>, "evidence">> & {
  readonly evidence: readonly (Omit<Evidence, "source"> & { readonly source: SourceSlice })[];
};

/** Who publishes a page, when, and where it is. */
export type SourceSlice = Pick<Source, "publisher" | "published" | "url">;
