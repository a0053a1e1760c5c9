import type { Announcement } from "./announcement.ts";
import type { Disagreement, Settlement } from "./disagreement.ts";
import { deepFreeze } from "./freeze.ts";
import type {
  AnnouncementClaim,
  AnnouncementId,
  AnnouncementRecord,
  Claim,
  Evidence,
  PartialDate,
} from "./generated/types.ts";
import { once } from "./once.ts";
import type { Organisation } from "./organisation.ts";
import {
  kindOf,
  type Pack,
  type Packed,
  type PackedClaim,
  type PackedEvidence,
  type PackedOrganisation,
  type PackedReading,
} from "./pack.ts";
import type { Source, SourcePublisher } from "./source.ts";
import type { Summary } from "./summary.ts";

/** Turns packed records into the records that are read: claims with their sources, summaries, everything frozen. */
export interface Hydrator {
  /** A source by its place in the pack. */
  readonly source: (place: number) => Source;
  readonly claims: (record: string, packed: readonly PackedClaim[]) => readonly Claim[];
  readonly announcement: (packed: Packed<AnnouncementRecord>) => Announcement;
  /** The organisation, with its announcements as they are found by their ids. */
  readonly organisation: (
    packed: PackedOrganisation,
    announcementOf: (id: AnnouncementId) => Announcement,
  ) => Organisation;
}

/** Reads a pack. Sources are made when a claim or a caller first asks for them, and then kept. */
export function createHydrator({ usual, ...pack }: Omit<Pack, "announcements">): Hydrator {
  const source = createSources(pack);
  deepFreeze(usual);
  const claims = (record: string, packed: readonly PackedClaim[]): readonly Claim[] =>
    packed.map((claim) => hydrateClaim(record, claim, usual.claims, source));
  const announcement: Hydrator["announcement"] = (packed) => {
    const { readings, ...record } = { ...usual.announcement, ...packed };
    return hydrateAnnouncement(record, claims(packed.id, packed.claims), readings);
  };
  const organisation: Hydrator["organisation"] = ({ announced, received, ...packed }, announcementOf) => {
    const names = packed.names.map((name) => ({ ...usual.name, ...name }));
    const record = deepFreeze({
      ...usual.organisation,
      ...packed,
      names,
      name: names[0]?.text ?? packed.id,
      claims: claims(packed.id, packed.claims),
    });
    const listOf = (ids: readonly AnnouncementId[]) => once(() => Object.freeze(ids.map(announcementOf)));
    return withReadouts(record, { announcements: listOf(announced), received: listOf(received) }) as Organisation;
  };
  return { source, claims, announcement, organisation };
}

function createSources({ sources, publisherRecords }: Omit<Pack, "announcements" | "usual">): Hydrator["source"] {
  const made: Source[] = [];
  let publishers: ReadonlyMap<string, SourcePublisher> | undefined;
  const publisherOf = (id: string | null): SourcePublisher | null => {
    publishers ??= namePublishers(publisherRecords);
    return id === null ? null : (publishers.get(id) ?? null);
  };
  const make = (place: number): Source => {
    const relayOf = sources.relayOf[place] ?? null;
    const fields: { readonly [Field in keyof Source]: unknown } = {
      id: sources.id[place],
      publisher: publisherOf(sources.publisher[place] ?? null),
      title: sources.title[place],
      url: sources.url[place],
      published: sources.published[place],
      publishedAt: deepFreeze(sources.publishedAt[place]),
      accessed: sources.accessed[place],
      language: sources.language[place],
      kind: sources.kind[place],
      relayOf: relayOf === "none" || relayOf === "unknown" ? relayOf : publisherOf(relayOf),
      lowGrade: sources.lowGrade[place],
    };
    return Object.freeze(fields) as Source;
  };
  return (place) => {
    const known = made[place];
    if (known !== undefined) return known;
    const source = make(place);
    made[place] = source;
    return source;
  };
}

function namePublishers(records: Pack["publisherRecords"]): ReadonlyMap<string, SourcePublisher> {
  const publishers = new Map<string, SourcePublisher>();
  for (const { id, name } of records) publishers.set(id, Object.freeze({ id, name }));
  return publishers;
}

function hydrateClaim(
  record: string,
  packed: PackedClaim,
  usual: Pack["usual"]["claims"],
  source: Hydrator["source"],
): Claim {
  const kind = kindOf(packed.id);
  const evidence: Evidence[] = [];
  for (const item of packed.evidence) evidence.push(hydrateEvidence(item, source));
  // What is usual is frozen once for all claims; of a claim's own fields few hold more than a number or a text.
  for (const key in packed) if (key !== "evidence") deepFreeze(packed[key]);
  // One call fills a claim in half the time that spreading each part into a new object takes.
  const claim = {};
  Object.assign(claim, usual[kind], packed, { id: `${record}/${packed.id}`, kind, evidence: Object.freeze(evidence) });
  return Object.freeze(claim) as Claim;
}

function hydrateEvidence(packed: PackedEvidence, source: Hydrator["source"]): Evidence {
  return typeof packed === "number"
    ? Object.freeze({ source: source(packed), locator: null, figure: null })
    : Object.freeze({ source: source(packed[0]), locator: deepFreeze(packed[1]), figure: packed[2] });
}

/** What an announcement says beside its record. */
type Readout = Omit<Announcement, keyof AnnouncementRecord>;

const READOUT_FIELDS: readonly (keyof Readout)[] = [
  "investment",
  "jobs",
  "training",
  "startupsSupported",
  "siteCount",
  "announcedOn",
  "periods",
  "sites",
  "purposes",
  "statements",
  "outcomes",
  "news",
  "context",
];

/**
 * A record with fields that are made when they are first read: who reads all names, or all claims, does not pay for what
 * hangs from them. The getters are its own and enumerable, so it is copied, printed and compared like plain data.
 */
function withReadouts(record: object, readouts: Readonly<Record<string, () => unknown>>): object {
  const whole = { ...record };
  for (const [field, get] of Object.entries(readouts)) Object.defineProperty(whole, field, { enumerable: true, get });
  return Object.freeze(whole);
}

/** An announcement whose claims stand ready and whose summaries are made when the first of them is read. */
function hydrateAnnouncement(
  record: Omit<AnnouncementRecord, "claims">,
  claims: readonly Claim[],
  readings: Readings,
): Announcement {
  Object.freeze(claims);
  const readout = once(() => readAnnouncement(claims, readings));
  const getters = READOUT_FIELDS.map((field) => [field, () => readout()[field]] as const);
  return withReadouts({ ...deepFreeze(record), claims }, Object.fromEntries(getters)) as Announcement;
}

function readAnnouncement(claims: readonly Claim[], readings: Readings): Readout {
  const groups = groupByKind(claims);
  const summary = <C extends Claim>(kind: C["kind"]) => summarise<C>(kind, claims, readings, groups);
  const of = <K extends AnnouncementClaim["kind"]>(kind: K) => claimsOfKind(groups, kind);
  const readout: Readonly<Record<keyof Readout, unknown>> = {
    investment: summary("investment"),
    jobs: summary("jobs"),
    training: summary("training"),
    startupsSupported: summary("startups_supported"),
    siteCount: summary("sites"),
    announcedOn: summary("announced_on"),
    periods: of("period"),
    sites: of("site"),
    purposes: of("purpose"),
    statements: of("statement"),
    outcomes: of("outcome").toSorted(compareNewest),
    news: of("news").toSorted(compareNewest),
    context: of("context").toSorted(compareNewest),
  };
  return deepFreeze(readout) as Readout;
}

/** The claims of one record by kind, each kind in their order. */
export type ClaimGroups = ReadonlyMap<Claim["kind"], readonly Claim[]>;

/** Groups the claims of one record. */
export function groupByKind(claims: readonly Claim[]): ClaimGroups {
  const groups = new Map<Claim["kind"], Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.kind);
    if (group === undefined) groups.set(claim.kind, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** The claims of one kind, in their order. */
export function claimsOfKind<K extends Claim["kind"]>(
  groups: ClaimGroups,
  kind: K,
): readonly Extract<Claim, { kind: K }>[] {
  return (groups.get(kind) ?? []) as readonly Extract<Claim, { kind: K }>[];
}

type Dated = { readonly on: PartialDate | null };

/** The order of dated claims: newest first; what has no date comes last. */
export function compareNewest({ on: a }: Dated, { on: b }: Dated): number {
  return Number((a ?? "") < (b ?? "")) - Number((a ?? "") > (b ?? ""));
}

/** What was computed at build time of the kinds that have one value. */
export type Readings = Readonly<Record<string, PackedReading>> | undefined;

/** The summary of one kind of claim, from its reading; null where there is none. */
export function summarise<C extends Claim>(
  kind: C["kind"],
  claims: readonly Claim[],
  readings: Readings,
  groups: ClaimGroups = groupByKind(claims),
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
    claims: groups.get(kind) as readonly Claim[] as readonly C[],
    disagreement,
    isSettled,
    settlement: { isSettled, reason } as Settlement,
  } as unknown as Summary<C>;
}
