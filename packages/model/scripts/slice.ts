// Source of truth: the accessors of the whole record. Output: the text of one organisation's own module.
import type { Announcement } from "../src/announcement.ts";
import type { Claim } from "../src/generated/types.ts";
import type { Organisation } from "../src/organisation.ts";
import type { AnnouncementSlice, ClaimSlice, OrganisationSlice, SourceSlice, SummarySlice } from "../src/slice.ts";
import type { Source } from "../src/source.ts";
import type { Summary } from "../src/summary.ts";

const SOURCES_OF_A_SUMMARY = 2;

/** One organisation cut down to its figures and outcomes. A source that several claims share is one object. */
export function sliceOrganisation({ id, name, country, sector, ...rest }: Organisation): OrganisationSlice {
  const sources = new Map<string, SourceSlice>();
  const slice = (source: Source): SourceSlice => {
    const { publisher, published, url } = source;
    const made = sources.get(source.id) ?? { publisher, published, url };
    sources.set(source.id, made);
    return made;
  };
  return {
    id,
    name,
    country,
    sector,
    announcements: rest.announcements.map((item) => sliceAnnouncement(item, slice)),
    received: rest.received.map((item) => sliceAnnouncement(item, slice)),
  };
}

type SliceSource = (source: Source) => SourceSlice;

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
    outcomes: announcement.outcomes.map(({ id: outcomeId, status, on, scope, evidence }) => ({
      id: outcomeId,
      status,
      on,
      scope,
      evidence: sliceEvidence(evidence, slice),
    })),
  };
}

function sliceSummary<C extends Claim>(summary: Summary<C> | null, slice: SliceSource): SummarySlice<C> | null {
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
    claims: claims.map((claim) => ({
      ...claim,
      evidence: sliceEvidence(claim.evidence, slice),
    })) as unknown as readonly ClaimSlice<C, keyof C>[],
  };
}

function sliceEvidence(evidence: Claim["evidence"], slice: SliceSource): ClaimSlice<Claim, never>["evidence"] {
  return evidence.slice(0, 1).map(({ source, ...where }) => ({ ...where, source: slice(source) }));
}

/** A slice as a module; each source that it names stands once, before it. */
export function printSlice(slice: OrganisationSlice, header: string): string {
  const sources: object[] = [];
  const text = JSON.stringify(slice, (key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (key === "source") return placeOf(value, sources);
    return key === "sources" ? (value as object[]).map((source) => placeOf(source, sources)) : value;
  });
  const tuple = `readonly [${sources.map(() => "SourceSlice").join(", ")}]`;
  return [
    `${header}import { deepFreeze } from "../../freeze.ts";`,
    `import type { OrganisationSlice${sources.length > 0 ? ", SourceSlice" : ""} } from "../../slice.ts";\n`,
    ...(sources.length > 0 ? [`const sources: ${tuple} = ${JSON.stringify(sources)};`] : []),
    `const organisation: OrganisationSlice = /* @__PURE__ */ deepFreeze(${text.replaceAll(REFERENCE, "sources[$1]")});`,
    "export default organisation;\n",
  ].join("\n");
}

/** Stands for a source in the text until the text is JavaScript; no text of the record holds the character. */
const MARK = "\u0000";
const REFERENCE = /"\\u0000(\d+)"/gu;

function placeOf(source: object, sources: object[]): string {
  const known = sources.indexOf(source);
  return `${MARK}${known === -1 ? sources.push(source) - 1 : known}`;
}
