// Source of truth: the accessors of the whole record. Output: the text of one organisation's own module.
import type { Announcement } from "../src/announcement.ts";
import type { Claim } from "../src/generated/types.ts";
import type { Organisation } from "../src/organisation.ts";
import { isOnWhole } from "../src/scope.ts";
import type { AnnouncementSlice, ClaimSlice, OrganisationSlice, SourceSlice, SummarySlice } from "../src/slice.ts";
import type { Source } from "../src/source.ts";
import type { Summary } from "../src/summary.ts";

const SOURCES_OF_A_SUMMARY = 2;

/** One organisation cut down to its figures and outcomes. A source that several claims share is one object. */
export function sliceOrganisation({ id, name, country, sector, ...rest }: Organisation): OrganisationSlice {
  const slice = createSourceSlicer();
  return {
    id,
    name,
    country,
    sector,
    announcements: rest.announcements.map((item) => sliceAnnouncement(item, slice)),
    received: rest.received.map((item) => sliceAnnouncement(item, slice)),
  };
}

/** Cuts a source down; the same source gives the same object. */
export type SliceSource = (source: Source) => SourceSlice;

/** A slicer for the sources of one module. */
export function createSourceSlicer(): SliceSource {
  const sources = new Map<string, SourceSlice>();
  return ({ id, publisher, published, url }) => {
    const made = sources.get(id) ?? { publisher, published, url };
    sources.set(id, made);
    return made;
  };
}

function sliceAnnouncement(announcement: Announcement, slice: SliceSource): AnnouncementSlice {
  const { id, organisations, recipients, edition, announced, subject } = announcement;
  return {
    id,
    organisations,
    recipients,
    edition,
    announced,
    subject,
    investment: sliceSummary(announcement.investment, slice),
    jobs: sliceSummary(announcement.jobs, slice),
    training: sliceSummary(announcement.training, slice),
    startupsSupported: sliceSummary(announcement.startupsSupported, slice),
    siteCount: sliceSummary(announcement.siteCount, slice),
    outcomes: announcement.outcomes.map(({ id: outcomeId, status, on, scope, evidence }) => ({
      id: outcomeId,
      status,
      on,
      scope,
      evidence: sliceEvidence(evidence, slice),
    })),
  };
}

/** A summary cut down to two sources, with every claim on the whole and the best source of each. */
export function sliceSummary<C extends Claim>(summary: Summary<C> | null, slice: SliceSource): SummarySlice<C> | null {
  if (summary === null) return null;
  const {
    sources,
    preferred: _preferred,
    claims,
    disagreement: _disagreement,
    settlement: _settlement,
    ...rest
  } = summary;
  return {
    ...rest,
    sources: sources.slice(0, SOURCES_OF_A_SUMMARY).map(slice),
    claims: claims.filter(isOnWhole).map((claim) => ({
      ...claim,
      evidence: sliceEvidence(claim.evidence, slice),
    })) as unknown as readonly ClaimSlice<C, keyof C>[],
  };
}

function sliceEvidence(evidence: Claim["evidence"], slice: SliceSource): ClaimSlice<Claim, never>["evidence"] {
  return evidence.slice(0, 1).map(({ source, ...where }) => ({ ...where, source: slice(source) }));
}
