import {
  Announcement as AnnouncementSchema,
  Edition as EditionSchema,
  Organisation as OrganisationSchema,
} from "../../schema/index.ts";
import type { Announcement } from "../../src/announcement.ts";
import type { Settlement } from "../../src/disagreement.ts";
import type { Edition } from "../../src/edition.ts";
import type { Claim, ClaimId } from "../../src/generated/types.ts";
import type { Organisation } from "../../src/organisation.ts";
import type { Source } from "../../src/source.ts";

/** What is read together, kind by kind; the same name for an announcement and an edition. */
const ANNOUNCEMENT_SUMMARIES = [
  "investment",
  "jobs",
  "training",
  "startupsSupported",
  "siteCount",
  "announcedOn",
] as const satisfies readonly (keyof Announcement)[];

const EDITION_SUMMARIES = [
  "heldOn",
  "ordinal",
  "totalInvestment",
  "newInvestment",
  "earlierInvestment",
  "projects",
  "jobs",
  "leadersAttending",
] as const satisfies readonly (keyof Edition)[];

/** The place of each claim on the site. */
export type ClaimPages = ReadonlyMap<ClaimId, string | null>;

/** An announcement as plain data: its own fields, its claims, and which claim of each kind is preferred. */
export function plainAnnouncement(announcement: Announcement, pages: ClaimPages): object {
  const summaries = ANNOUNCEMENT_SUMMARIES.map((key) => [key, plainSummary(announcement[key])] as const);
  return {
    ...pick(announcement, Object.keys(AnnouncementSchema.shape)),
    claims: announcement.claims.map((claim) => plainClaim(claim, pages)),
    summaries: withoutNulls(summaries),
  };
}

/** An edition as plain data, with the ids of its announcements. */
export function plainEdition(edition: Edition, pages: ClaimPages): object {
  const summaries = EDITION_SUMMARIES.map((key) => [key, plainSummary(edition[key])] as const);
  return {
    ...pick(edition, Object.keys(EditionSchema.shape)),
    announcements: edition.announcements,
    claims: edition.claims.map((claim) => plainClaim(claim, pages)),
    summaries: withoutNulls(summaries),
  };
}

/** An organisation as plain data, with the ids of what it announced and received. */
export function plainOrganisation(organisation: Organisation, pages: ClaimPages): object {
  return {
    ...pick(organisation, Object.keys(OrganisationSchema.shape)),
    claims: organisation.claims.map((claim) => plainClaim(claim, pages)),
    announced: organisation.announcements.map(({ id }) => id),
    received: organisation.received.map(({ id }) => id),
  };
}

/** A person, place or publisher as plain data. */
export function plainHolder(
  record: { readonly id: string; readonly claims: readonly Claim[] },
  pages: ClaimPages,
): object {
  return { ...record, claims: record.claims.map((claim) => plainClaim(claim, pages)) };
}

/** A source as plain data: its publisher, and whose text it passes on, by id. */
export function plainSource({ publisher, relayOf, ...source }: Source): object {
  return {
    ...source,
    publisher: publisher?.id ?? null,
    relayOf: typeof relayOf === "string" ? relayOf : relayOf.id,
  };
}

/** A claim with its place on the site, that names its sources by id, the most telling first. */
function plainClaim({ id, kind, evidence, ...claim }: Claim, pages: ClaimPages): object {
  return {
    id,
    kind,
    page: pages.get(id) ?? null,
    ...claim,
    evidence: evidence.map(({ source, ...where }) => ({ source: source.id, ...where })),
  };
}

/** What a summary of any kind has in common with the others. */
interface Read {
  readonly preferred: Claim;
  readonly witnesses: number;
  readonly settlement: Settlement;
  readonly disagreement: { readonly conflicts: readonly { readonly claim: Claim; readonly reason: string }[] } | null;
}

function plainSummary(summary: Read | null): object | null {
  if (summary === null) return null;
  const { preferred, witnesses, settlement, disagreement } = summary;
  return {
    preferred: preferred.id,
    witnesses,
    isSettled: settlement.isSettled,
    settlement: settlement.reason,
    conflicts: (disagreement?.conflicts ?? []).map(({ claim, reason }) => ({ claim: claim.id, reason })),
  };
}

function pick(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

function withoutNulls(entries: readonly (readonly [string, object | null])[]): object {
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
