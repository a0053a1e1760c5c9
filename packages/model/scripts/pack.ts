// Source of truth: the parsed records of data/. Output: the packed form that src/hydrate.ts reads.
import type * as z from "zod";
import type * as schema from "../schema/index.ts";
import { readTogether } from "../src/disagreement.ts";
import { countWitnesses, rankSources } from "../src/evidence.ts";
import type { Claim, ClaimKind } from "../src/generated/types.ts";
import { createHydrator } from "../src/hydrate.ts";
import {
  type ClaimRun,
  claimIdOf,
  type Pack,
  type PackedAnnouncement,
  type PackedClaim,
  type PackedReading,
  type Readings,
  type RecordPack,
  type RecordTable,
} from "../src/pack.ts";
import type { Redirect } from "../src/redirect.ts";
import type { Source } from "../src/source.ts";
import { restsOnWeakPages } from "../src/weak-pages.ts";
import { writeTable } from "./write-table.ts";

/** The parsed records of each kind by id. */
export interface Records {
  readonly organisations: ReadonlyMap<string, z.infer<typeof schema.Organisation>>;
  readonly persons: ReadonlyMap<string, z.infer<typeof schema.Person>>;
  readonly publishers: ReadonlyMap<string, z.infer<typeof schema.Publisher>>;
  readonly places: ReadonlyMap<string, z.infer<typeof schema.Place>>;
  readonly series: ReadonlyMap<string, z.infer<typeof schema.Series>>;
  readonly editions: ReadonlyMap<string, z.infer<typeof schema.Edition>>;
  readonly announcements: ReadonlyMap<string, z.infer<typeof schema.Announcement>>;
  readonly sources: ReadonlyMap<string, z.infer<typeof schema.Source>>;
  readonly corrections: ReadonlyMap<string, z.infer<typeof schema.Correction>>;
  readonly redirects: ReadonlyMap<string, z.infer<typeof schema.Redirect>>;
}

type AnyClaim = z.infer<
  typeof schema.AnnouncementClaim | typeof schema.EditionClaim | typeof schema.EntityClaim | typeof schema.PersonClaim
>;

/** Kinds of which an announcement or edition has one value, however many sources state it. */
const SINGLE_VALUED = new Set<string>([
  "announced_on",
  "earlier_investment",
  "held_on",
  "investment",
  "jobs",
  "leaders_attending",
  "new_investment",
  "ordinal",
  "projects",
  "sites",
  "startups_supported",
  "total_investment",
  "training",
] satisfies Claim["kind"][]);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
const sorted = <R extends { readonly id: string }>(records: ReadonlyMap<string, R>): readonly R[] =>
  [...records.values()].toSorted(byId);

/** Everything, sorted by id. */
export function packAll(records: Records): RecordPack {
  const [organisations, announcements, editions] = [
    sorted(records.organisations),
    sorted(records.announcements),
    sorted(records.editions),
  ];
  const [persons, places, publishers] = [sorted(records.persons), sorted(records.places), sorted(records.publishers)];
  const sources = packSources(sorted(records.sources), publishers);
  const holders = [...announcements, ...organisations, ...editions, ...persons, ...places, ...publishers];
  const { claims, runsOf } = packClaims(holders, { sources, publisherRecords: writeRecords(publishers), claims: {} });
  const withRuns = <Holder extends WrittenHolder>(record: Holder) => ({ ...record, claims: runsOf(record) });
  const pack: Pack = { sources, publisherRecords: writeRecords(publishers.map(withRuns)), claims };
  const hydrator = createHydrator(pack);
  const withReadings = <Holder extends NotedHolder>(record: Holder) => {
    const runs = runsOf(record);
    const readings = packReadings(hydrator.claims(record.id, runs));
    return { ...record, claims: runs, notes: packNotes(record), readings };
  };
  const packedAnnouncements = announcements.map(withReadings);
  const weak: ReadonlySet<string> = new Set(
    packedAnnouncements
      .filter((packed) => restsOnWeakPages(hydrator.announcement(packed as unknown as PackedAnnouncement)))
      .map(({ id }) => id),
  );
  const newest = announcements.toSorted(
    (a, b) =>
      Number(weak.has(a.id)) - Number(weak.has(b.id)) ||
      (a.announced < b.announced ? 1 : a.announced > b.announced ? -1 : byId(a, b)),
  );
  return {
    ...pack,
    announcements: writeRecords(packedAnnouncements),
    organisations: writeRecords(
      organisations.map((record) => ({
        ...withRuns(record),
        announced: idsOf(newest.filter((announcement) => announcement.organisations.includes(record.id))),
        received: idsOf(newest.filter(({ recipients }) => recipients.includes(record.id))),
        memberOf: idsOf(organisations.filter(({ members }) => members.includes(record.id))),
      })),
    ),
    editions: writeRecords(
      editions.map((record) => ({
        ...withReadings(record),
        announcements: idsOf(announcements.filter(({ edition }) => edition === record.id)),
      })),
    ),
    series: writeRecords(
      sorted(records.series).map((record) => ({
        ...record,
        editions: idsOf(
          editions
            .filter(({ series }) => series === record.id)
            .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date)),
        ),
      })),
    ),
    persons: writeRecords(persons.map(withRuns)),
    places: writeRecords(places.map(withRuns)),
    ...(records.redirects.size === 0 ? {} : { redirects: sorted(records.redirects).map(packRedirect) }),
  };
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** Records that are sorted by id, as a table. */
function writeRecords<Row extends { readonly id: string }>(records: readonly Row[]): RecordTable<Row> {
  const { size, columns } = writeTable(records);
  return { size, columns: { ...columns, id: idsOf(records) } };
}

/** A record as it is written. */
interface WrittenHolder {
  readonly id: string;
  readonly claims: readonly AnyClaim[];
}

/** An announcement or edition: the editors may remark on it. */
interface NotedHolder extends WrittenHolder {
  readonly notes: readonly z.infer<typeof schema.Note>[];
}

/** Remarks with the whole ids of the claims that they are on. */
function packNotes({ id, notes }: NotedHolder): readonly z.infer<typeof schema.Note>[] {
  return notes.map(({ claim, text }) => ({ claim: claim === null ? null : `${id}/${claim}`, text }));
}

function packRedirect({ record, was, kind, to, on, reason }: z.infer<typeof schema.Redirect>): Redirect {
  return { record, was, kind, to, on, reason };
}

function packSources(
  sources: readonly z.infer<typeof schema.Source>[],
  publishers: readonly { readonly id: string }[],
): Pack["sources"] {
  const places = placesOf(idsOf(publishers));
  return writeRecords(
    sources.map(
      ({ id, publisher, title, url, published, publishedAt, accessed, language, kind, relayOf, lowGrade }) => ({
        id,
        publisher: publisher === null ? null : placeOf(publisher, places),
        title,
        url,
        published,
        publishedAt,
        accessed,
        language,
        kind,
        relayOf: relayOf === "none" || relayOf === "unknown" ? relayOf : placeOf(relayOf, places),
        lowGrade,
      }),
    ),
  );
}

type Places = ReadonlyMap<string, number>;

function placesOf(ids: readonly string[]): Places {
  return new Map(ids.map((id, place) => [id, place]));
}

function placeOf(id: string, places: Places): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`There is no ${id}: run the data lint first.`);
  return place;
}

/** The claims of some records, and where those of each stand. */
interface PackedClaims {
  readonly claims: Pack["claims"];
  readonly runsOf: (holder: WrittenHolder) => readonly ClaimRun[];
}

/** Puts the claims of records together by kind. `head` has the sources that they rest on, and who publishes these. */
function packClaims(holders: readonly WrittenHolder[], head: Pack): PackedClaims {
  const { source } = createHydrator(head);
  const places = placesOf(head.sources.columns.id);
  const rows = new Map<ClaimKind, PackedClaim[]>();
  const add = (runs: readonly ClaimRun[], claim: AnyClaim): readonly ClaimRun[] => {
    const { kind } = claim;
    const ofKind = rows.get(kind) ?? [];
    rows.set(kind, ofKind);
    ofKind.push(packClaim(claim, places, source));
    const last = runs.at(-1);
    return last?.kind === kind
      ? [...runs.slice(0, -1), { ...last, count: last.count + 1 }]
      : [...runs, { kind, first: ofKind.length - 1, count: 1 }];
  };
  const runs = new Map(holders.map((holder) => [holder, holder.claims.reduce(add, [])]));
  return {
    claims: Object.fromEntries([...rows].map(([kind, ofKind]) => [kind, writeTable(ofKind)])),
    runsOf: (holder) => runs.get(holder) ?? [],
  };
}

/** A claim with its evidence in the order in which its sources are shown, so that readers need not sort. */
function packClaim(
  { id, kind, evidence, ...claim }: AnyClaim,
  places: Places,
  sourceAt: (place: number) => Source,
): PackedClaim {
  const number = id === kind ? 1 : Number(id.slice(kind.length + 1));
  if (claimIdOf(kind, number) !== id) throw new Error(`${id} is no id of a claim: run the data lint first.`);
  const items = evidence.map(({ source, ...item }) => ({ ...item, source: sourceAt(placeOf(source, places)) }));
  const rank = new Map(rankSources(items).map((source, index) => [source.id, index]));
  const ranked = items.toSorted((a, b) => (rank.get(a.source.id) ?? 0) - (rank.get(b.source.id) ?? 0));
  return {
    id: number,
    kind,
    ...claim,
    evidence: ranked.map(({ source, locator, figure }) => {
      const place = placeOf(source.id, places);
      if (locator === null && figure === null) return place;
      return [place, locator, figure !== null && figure === claim.figure?.text ? true : figure] as const;
    }),
  };
}

function packReadings(claims: readonly Claim[]): Readings {
  const kinds = [...new Set(claims.map(({ kind }) => kind))].filter((kind) => SINGLE_VALUED.has(kind)).toSorted();
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const reading = readTogether(claims.filter((claim) => claim.kind === kind));
      if (reading === null) return [];
      const { preferred, disagreement, settlement } = reading;
      const packed: PackedReading = [
        claims.indexOf(preferred),
        countWitnesses(preferred.evidence),
        settlement.reason,
        ...(disagreement
          ? [disagreement.conflicts.map(({ claim, reason }) => [claims.indexOf(claim), reason] as const)]
          : []),
      ] as unknown as PackedReading;
      return [[kind, packed] as const];
    }),
  );
}
