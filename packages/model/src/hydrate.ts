import type { Announcement } from "./announcement.ts";
import type { Disagreement, Settlement } from "./disagreement.ts";
import { deepFreeze } from "./freeze.ts";
import type { AnnouncementClaim, Claim, Evidence } from "./generated/types.ts";
import type { Organisation } from "./organisation.ts";
import {
  kindOf,
  type Pack,
  type Packed,
  type PackedClaim,
  type PackedOrganisation,
  type PackedReading,
  type PackedSource,
} from "./pack.ts";
import type { Source } from "./source.ts";
import type { Summary } from "./summary.ts";

/** Turns packed records into the records that are read: claims with their sources, summaries, everything frozen. */
export interface Hydrator {
  readonly sources: readonly Source[];
  readonly claims: (record: string, packed: readonly PackedClaim[]) => readonly Claim[];
  readonly announcement: (id: string) => Announcement;
  readonly organisation: (packed: PackedOrganisation) => Organisation;
}

/** Reads a pack. Announcements are hydrated when first asked for and then kept. */
export function createHydrator(pack: Pack): Hydrator {
  const sources = pack.sources.map((packed) => hydrateSource(packed, pack.publishers));
  const packedAnnouncements = new Map(pack.announcements.map((packed) => [packed.id as string, packed]));
  const announcements = new Map<string, Announcement>();
  const claims = (record: string, packed: readonly PackedClaim[]): readonly Claim[] =>
    packed.map((claim) => hydrateClaim(record, claim, sources));
  const announcement = (id: string): Announcement => {
    const known = announcements.get(id);
    if (known) return known;
    const packed = packedAnnouncements.get(id) as Packed<Announcement>;
    const made = hydrateAnnouncement(packed, claims(id, packed.claims) as readonly AnnouncementClaim[]);
    announcements.set(id, made);
    return made;
  };
  const organisation = ({ announced, received, ...packed }: PackedOrganisation): Organisation =>
    deepFreeze({
      ...packed,
      name: packed.names[0]?.text ?? packed.id,
      claims: claims(packed.id, packed.claims),
      announcements: announced.map(announcement),
      received: received.map(announcement),
    } as Organisation);
  return { sources, claims, announcement, organisation };
}

function hydrateSource(packed: PackedSource, publishers: Pack["publishers"]): Source {
  const [
    id,
    publisher,
    published,
    language,
    kind,
    url,
    title = null,
    relayOf = null,
    publishedAt = null,
    accessed = null,
  ] = packed;
  const named = (publisherId: string | null) =>
    publisherId === null ? null : { id: publisherId, name: publishers[publisherId] ?? null };
  return {
    id,
    publisher: named(publisher),
    title,
    url,
    published,
    publishedAt,
    accessed,
    language,
    kind,
    relayOf: named(relayOf),
  } as Source;
}

function hydrateClaim(
  record: string,
  { id, figure, evidence, ...value }: PackedClaim,
  sources: readonly Source[],
): Claim {
  return {
    scope: [],
    rank: "normal",
    rankReason: null,
    ...value,
    id: `${record}/${id}`,
    kind: kindOf(id),
    figure: figure ? { text: figure[0], language: figure[1] } : null,
    evidence: evidence.map((item): Evidence => {
      const [source, locator, printed] = typeof item === "number" ? [item, null, null] : item;
      return { source: sources[source] as Source, locator, figure: printed };
    }),
  } as unknown as Claim;
}

function hydrateAnnouncement(packed: Packed<Announcement>, claims: readonly AnnouncementClaim[]): Announcement {
  const { readings, ...record } = packed;
  const summary = <C extends Claim>(kind: C["kind"]) => summarise<C>(kind, claims, readings);
  const of = <K extends AnnouncementClaim["kind"]>(kind: K) =>
    claims.filter((claim): claim is Extract<AnnouncementClaim, { kind: K }> => claim.kind === kind);
  return deepFreeze({
    ...record,
    claims,
    investment: summary("investment"),
    jobs: summary("jobs"),
    training: summary("training"),
    startupsSupported: summary("startups_supported"),
    announcedOn: summary("announced_on"),
    periods: of("period"),
    sites: of("site"),
    purposes: of("purpose"),
    statements: of("statement"),
    outcomes: of("outcome").toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on)),
  });
}

/** The summary of one kind of claim, from its reading; null where there is none. */
export function summarise<C extends Claim>(
  kind: C["kind"],
  claims: readonly Claim[],
  readings: Readonly<Record<string, PackedReading>> | undefined,
): Summary<C> | null {
  const reading = readings?.[kind];
  if (!reading) return null;
  const [index, witnesses, reason, packedConflicts] = reading;
  const preferred = claims[index] as C;
  const conflicts = packedConflicts?.map(([place, conflict]) => {
    const claim = claims[place] as C;
    return { claim, reason: conflict, deprecatedFor: claim.rank === "deprecated" ? claim.rankReason : null };
  });
  const disagreement: Disagreement<C> | null = conflicts ? { preferred, conflicts } : null;
  const isSettled = reason !== "conflict";
  const { id: _id, kind: _kind, scope: _scope, rank: _rank, rankReason: _rankReason, evidence, ...value } = preferred;
  return {
    ...value,
    sources: [...new Set(evidence.map(({ source }) => source))],
    witnesses,
    preferred,
    claims: claims.filter((claim) => claim.kind === kind) as readonly Claim[] as readonly C[],
    disagreement,
    isSettled,
    settlement: { isSettled, reason } as Settlement,
  } as unknown as Summary<C>;
}
