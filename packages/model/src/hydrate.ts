import type { Announcement } from "./announcement.ts";
import type { Disagreement, Settlement } from "./disagreement.ts";
import { deepFreeze } from "./freeze.ts";
import type {
  AnnouncementClaim,
  AnnouncementId,
  AnnouncementRecord,
  Claim,
  ClaimKind,
  Evidence,
  PartialDate,
} from "./generated/types.ts";
import { once } from "./once.ts";
import type { Organisation } from "./organisation.ts";
import {
  type ClaimRun,
  claimIdOf,
  type Pack,
  type PackedAnnouncement,
  type PackedClaim,
  type PackedEvidence,
  type PackedOrganisation,
  type PackedSource,
  type Readings,
} from "./pack.ts";
import type { Source, SourcePublisher } from "./source.ts";
import type { Summary } from "./summary.ts";
import { openTable } from "./table.ts";

/** Turns packed records into the records that are read: claims with their sources, summaries, everything frozen. */
export interface Hydrator {
  /** A source by its place in the pack. */
  readonly source: (place: number) => Source;
  readonly claims: (record: string, runs: readonly ClaimRun[]) => readonly Claim[];
  readonly announcement: (packed: PackedAnnouncement) => Announcement;
  /** The organisation, with its announcements as they are found by their ids. */
  readonly organisation: (
    packed: PackedOrganisation,
    announcementOf: (id: AnnouncementId) => Announcement,
  ) => Organisation;
}

/** Reads a pack. Sources are made when a claim or a caller first asks for them, and then kept. */
export function createHydrator(pack: Pack): Hydrator {
  const source = createSources(pack);
  const tables = new Map(Object.entries(pack.claims).map(([kind, table]) => [kind, openTable(table)]));
  const rowsOf = (kind: ClaimKind): readonly PackedClaim[] => tables.get(kind)?.() ?? [];
  const claims: Hydrator["claims"] = (record, runs) => {
    const made: Claim[] = [];
    for (const { kind, first, count } of runs) {
      for (const row of rowsOf(kind).slice(first, first + count)) made.push(hydrateClaim(record, row, source));
    }
    return Object.freeze(made);
  };
  const announcement: Hydrator["announcement"] = ({ readings, ...record }) =>
    hydrateAnnouncement(record, claims(record.id, record.claims), readings);
  const organisation: Hydrator["organisation"] = ({ announced, received, ...packed }, announcementOf) => {
    const { id, names } = packed;
    const record = deepFreeze({ ...packed, name: names[0]?.text ?? id, claims: claims(id, packed.claims) });
    const listOf = (ids: readonly AnnouncementId[]) => once(() => Object.freeze(ids.map(announcementOf)));
    return withReadouts(record, { announcements: listOf(announced), received: listOf(received) }) as Organisation;
  };
  return { source, claims, announcement, organisation };
}

function createSources({ sources, publisherRecords }: Pack): Hydrator["source"] {
  const rows = openTable(sources);
  const publisherRows = openTable(publisherRecords);
  const publisherAt = keep((place) => {
    const { id, name } = publisherRows()[place] as SourcePublisher;
    return Object.freeze({ id, name });
  });
  return keep((place): Source => {
    const packed = rows()[place] as PackedSource;
    const { publisher, relayOf } = packed;
    return deepFreeze({
      ...packed,
      publisher: publisher === null ? null : publisherAt(publisher),
      relayOf: typeof relayOf === "number" ? publisherAt(relayOf) : relayOf,
    });
  });
}

/** What `make` makes of a place, made when it is first asked for and kept. */
function keep<Item>(make: (place: number) => Item): (place: number) => Item {
  const made: Item[] = [];
  return (place) => {
    const item = made[place] ?? make(place);
    made[place] = item;
    return item;
  };
}

function hydrateClaim(record: string, packed: PackedClaim, source: Hydrator["source"]): Claim {
  const { id, kind, figure } = packed;
  const evidence: Evidence[] = [];
  for (const item of packed.evidence) evidence.push(hydrateEvidence(item, figure, source));
  const claim = { ...packed, id: `${record}/${claimIdOf(kind, id)}`, evidence };
  return deepFreeze(claim as unknown as Claim);
}

function hydrateEvidence(packed: PackedEvidence, printed: PackedClaim["figure"], source: Hydrator["source"]): Evidence {
  if (typeof packed === "number") return Object.freeze({ source: source(packed), locator: null, figure: null });
  const [place, locator, figure] = packed;
  return Object.freeze({
    source: source(place),
    locator: deepFreeze(locator),
    figure: figure === true ? (printed?.text ?? null) : figure,
  });
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

/** The summary of one kind of claim, from its reading; null where there is none. */
export function summarise<C extends Claim>(
  kind: C["kind"],
  claims: readonly Claim[],
  readings: Readings,
  groups: ClaimGroups = groupByKind(claims),
): Summary<C> | null {
  const reading = readings[kind];
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
