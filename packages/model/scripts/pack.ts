// Source of truth: the parsed records of data/. Output: the packed form that src/open-pack.ts reads.
import type * as z from "zod";
import type * as schema from "../schema/index.ts";
import { readTogether } from "../src/disagreement.ts";
import { countWitnesses, rankSources } from "../src/evidence.ts";
import type { AnnouncementRecord, Claim, EditionRecord } from "../src/generated/types.ts";
import { createAnnouncements } from "../src/hydrate.ts";
import { openPack } from "../src/open-pack.ts";
import {
  claimIdOf,
  type HolderTable,
  type Pack,
  type PackedReading,
  type Readings,
  type RecordPack,
  type RecordTable,
} from "../src/pack.ts";
import type { Redirect } from "../src/redirect.ts";
import type { Source } from "../src/source.ts";
import { FIRST_LETTER, type Table } from "../src/table.ts";
import { restsOnWeakPages } from "../src/weak-pages.ts";
import { Reference, writeTable } from "./write-table.ts";

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
  const publishers = sorted(records.publishers);
  const evidence = createEvidence(records);
  const hold = (holders: readonly WrittenHolder[]) => packHolders(holders, evidence);
  const heldAnnouncements = hold(announcements.map(withWholeIds));
  const heldEditions = hold(
    editions.map((edition) => ({
      ...withWholeIds(edition),
      announcements: idsOf(announcements.filter((announcement) => announcement.edition === edition.id)),
    })),
  );
  const heldOrganisations = hold(
    organisations.map((organisation) => ({
      ...organisation,
      memberOf: idsOf(organisations.filter(({ members }) => members.includes(organisation.id))),
      name: "",
    })),
  );
  const [persons, places] = [hold(sorted(records.persons)), hold(sorted(records.places))];
  const pack: Pack = {
    publisherRecords: hold(publishers),
    sources: packSources(sorted(records.sources), publishers),
    evidence: evidence.table(),
  };
  const { holders } = openPack(pack);
  const readings = (table: HolderTable) =>
    writeTable(holders<EditionRecord | AnnouncementRecord>(table).map(({ claims }) => ({ readings: readAll(claims) })));
  const announced = { ...heldAnnouncements, readings: readings(heldAnnouncements) };
  const weak = new Set<string>(
    idsOf(holders<AnnouncementRecord>(announced).map(createAnnouncements(announced)).filter(restsOnWeakPages)),
  );
  const newest = announcements.toSorted(
    (a, b) =>
      Number(weak.has(a.id)) - Number(weak.has(b.id)) ||
      (a.announced < b.announced ? 1 : a.announced > b.announced ? -1 : byId(a, b)),
  );
  return {
    ...pack,
    announcements: announced,
    organisations: {
      ...heldOrganisations,
      links: writeTable(
        organisations.map(({ id }) => ({
          announced: idsOf(newest.filter((announcement) => announcement.organisations.includes(id))),
          received: idsOf(newest.filter(({ recipients }) => recipients.includes(id))),
        })),
      ),
    },
    editions: { ...heldEditions, readings: readings(heldEditions) },
    series: packRecords(
      sorted(records.series).map((record) => ({
        ...record,
        editions: idsOf(
          editions
            .filter(({ series }) => series === record.id)
            .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date)),
        ),
      })),
    ),
    persons,
    places,
    ...(records.redirects.size === 0 ? {} : { redirects: sorted(records.redirects).map(packRedirect) }),
  };
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** Records that are sorted by id, as a table. */
function packRecords(records: readonly { readonly id: string }[]): RecordTable {
  return { ids: idsOf(records).join("\n"), fields: writeTable(records.map((record) => ({ ...record, id: "" }))) };
}

/** A record as it is written. */
interface WrittenHolder {
  readonly id: string;
  readonly claims: readonly AnyClaim[];
}

/** Records and their claims; what these rest on is added to the evidence. */
function packHolders(records: readonly WrittenHolder[], { referTo }: EvidenceList): HolderTable {
  const rows = new Map<string, object[]>();
  const letterOf = (claim: AnyClaim): string => {
    const ofKind = rows.get(claim.kind) ?? [];
    rows.set(claim.kind, ofKind);
    ofKind.push({ ...claim, id: numberOf(claim), evidence: referTo(claim.evidence) });
    return String.fromCharCode(FIRST_LETTER + [...rows.keys()].indexOf(claim.kind));
  };
  const order = records.map(({ claims }) => claims.map(letterOf).join("")).join("\n");
  return {
    ...packRecords(records.map((record) => ({ ...record, claims: [] }))),
    order,
    claims: Object.fromEntries([...rows].map(([kind, claims]) => [kind, writeTable(claims)])),
  };
}

/** Which of its kind a claim is in its record. */
function numberOf({ id, kind }: AnyClaim): number {
  const number = id === kind ? 1 : Number(id.slice(kind.length + 1));
  if (claimIdOf(kind, number) !== id) throw new Error(`${id} is no id of a claim: run the data lint first.`);
  return number;
}

/** What claims rest on, each piece once. */
interface EvidenceList {
  /** The evidence of a claim in the order in which its sources are shown, so that readers need not sort. */
  readonly referTo: (evidence: AnyClaim["evidence"]) => readonly Reference[];
  readonly table: () => Table;
}

function createEvidence(records: Records): EvidenceList {
  const [sources, publishers] = [sorted(records.sources), sorted(records.publishers)];
  const places = placesOf(idsOf(sources));
  const pages = openPack({
    publisherRecords: { ...packRecords(publishers), order: "", claims: {} },
    sources: packSources(sources, publishers),
    evidence: writeTable([]),
  }).sources();
  const rows: object[] = [];
  const known = new Map<string, Reference>();
  const refer = ({ source, locator, figure }: AnyClaim["evidence"][number]): Reference => {
    const key = JSON.stringify([source, locator, figure]);
    const reference = known.get(key) ?? new Reference(rows.length);
    if (!known.has(key)) rows.push({ source: new Reference(placeOf(source, places)), locator, figure });
    known.set(key, reference);
    return reference;
  };
  return {
    referTo: (evidence) => {
      const items = evidence.map((item) => ({ ...item, source: pages[placeOf(item.source, places)] as Source }));
      const rank = new Map<string, number>(rankSources(items).map(({ id }, index) => [id, index]));
      return evidence.toSorted((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0)).map(refer);
    },
    table: () => writeTable(rows),
  };
}

/** An announcement or edition: the editors may remark on it. */
interface NotedHolder extends WrittenHolder {
  readonly notes: readonly z.infer<typeof schema.Note>[];
}

/** The record with the whole ids of the claims that its remarks are on. */
function withWholeIds<Holder extends NotedHolder>(record: Holder): Holder {
  const notes = record.notes.map(({ claim, text }) => ({
    claim: claim === null ? null : `${record.id}/${claim}`,
    text,
  }));
  return { ...record, notes };
}

function packRedirect({ record, was, kind, to, on, reason }: z.infer<typeof schema.Redirect>): Redirect {
  return { record, was, kind, to, on, reason };
}

function packSources(
  sources: readonly z.infer<typeof schema.Source>[],
  publishers: readonly { readonly id: string }[],
): RecordTable {
  const places = placesOf(idsOf(publishers));
  const referTo = (publisher: string) => new Reference(placeOf(publisher, places));
  return packRecords(
    sources.map(
      ({ id, publisher, title, url, published, publishedAt, accessed, language, kind, relayOf, lowGrade }) => ({
        id,
        publisher: publisher === null ? null : referTo(publisher),
        title,
        url,
        published,
        publishedAt,
        accessed,
        language,
        kind,
        relayOf: relayOf === "none" || relayOf === "unknown" ? relayOf : referTo(relayOf),
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

function readAll(claims: readonly Claim[]): Readings {
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
