// Source of truth: the parsed records of data/. Output: the packed form that src/hydrate.ts reads.
import type * as z from "zod";
import type * as schema from "../schema/index.ts";
import { readTogether } from "../src/disagreement.ts";
import { countWitnesses, rankSources } from "../src/evidence.ts";
import type { Claim, Evidence } from "../src/generated/types.ts";
import { createHydrator } from "../src/hydrate.ts";
import {
  type Fields,
  kindOf,
  type Pack,
  type PackedClaim,
  type PackedOrganisation,
  type PackedReading,
  type RecordPack,
  type SourceColumns,
  type Usual,
} from "../src/pack.ts";
import type { Redirect } from "../src/redirect.ts";
import { restsOnWeakPages } from "../src/weak-pages.ts";
import { usualOf, withoutUsual } from "./usual.ts";

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
  return shareUsual(packWhole(records));
}

/** Nothing is usual yet: every field stands in its record. */
const UNSHARED: Usual = { announcement: {}, organisation: {}, name: {}, place: {}, publisher: {}, claims: {} };

function packWhole(records: Records): RecordPack {
  const sources = sorted(records.sources);
  const pack = createPacker(
    records,
    sources.map(({ id }) => id),
  );
  const organisations = sorted(records.organisations);
  const announcements = sorted(records.announcements);
  const packed = announcements.map(pack.withReadings) as unknown as Pack["announcements"];
  const weak: ReadonlySet<string> = new Set(packed.filter(pack.isWeak).map(({ id }) => id));
  const newest = announcements.toSorted(
    (a, b) =>
      Number(weak.has(a.id)) - Number(weak.has(b.id)) ||
      (a.announced < b.announced ? 1 : a.announced > b.announced ? -1 : byId(a, b)),
  );
  return {
    usual: UNSHARED,
    sources: pack.head.sources,
    announcements: packed,
    organisations: organisations.map((item) => packOrganisation(item, organisations, newest, pack)),
    editions: sorted(records.editions).map((item) => ({
      ...pack.withReadings(item),
      announcements: announcements.filter(({ edition }) => edition === item.id).map(({ id }) => id),
    })) as unknown as RecordPack["editions"],
    series: sorted(records.series).map((item) => ({
      ...item,
      editions: sorted(records.editions)
        .filter(({ series }) => series === item.id)
        .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date))
        .map(({ id }) => id),
    })) as RecordPack["series"],
    persons: sorted(records.persons).map(pack.withClaims) as unknown as RecordPack["persons"],
    places: sorted(records.places).map(pack.withClaims) as unknown as RecordPack["places"],
    publisherRecords: sorted(records.publishers).map(pack.withClaims) as unknown as RecordPack["publisherRecords"],
    ...(records.redirects.size === 0 ? {} : { redirects: sorted(records.redirects).map(packRedirect) }),
  };
}

/** Says once what most records, names and claims of a kind share. */
function shareUsual(pack: RecordPack): RecordPack {
  const { announcements, organisations, editions, persons, places, publisherRecords } = pack;
  const holders = [...announcements, ...organisations, ...editions, ...persons, ...places, ...publisherRecords];
  const claims = holders.flatMap((holder) => holder.claims);
  const kinds = [...new Set(claims.map(claimKind))].toSorted();
  const apart = (item: object): Fields => ({ ...item, claims: null });
  const usual: Usual = {
    announcement: usualOf(announcements.map(apart)),
    organisation: usualOf(organisations.map(({ announced: _announced, ...item }) => apart(item))),
    name: usualOf(organisations.flatMap(({ names }) => names)),
    place: usualOf(places.map(apart)),
    publisher: usualOf(publisherRecords.map(apart)),
    claims: Object.fromEntries(
      kinds.map((kind) => [kind, usualOf(claims.filter((claim) => claimKind(claim) === kind))]),
    ),
  };
  const share = <Item extends Holder>(items: readonly Item[], fields: Fields): readonly Item[] =>
    items.map((item) => withoutUsual({ ...item, claims: item.claims.map(shareClaim) }, fields, KEPT));
  const shareClaim = (claim: PackedClaim): PackedClaim =>
    withoutUsual(claim, usual.claims[claimKind(claim)] ?? {}, KEPT);
  return {
    ...pack,
    usual,
    announcements: share(announcements, usual.announcement),
    organisations: share(organisations, usual.organisation).map((item) => ({
      ...item,
      names: item.names.map((name) => withoutUsual(name, usual.name, KEPT)),
    })),
    editions: share(editions, {}),
    persons: share(persons, {}),
    places: share(places, usual.place),
    publisherRecords: share(publisherRecords, usual.publisher),
  };
}

const claimKind = ({ id }: PackedClaim): Claim["kind"] => kindOf(id);

/** What is read of a record before it is made. */
const KEPT = ["id", "names", "name", "text", "claims", "evidence", "announced", "received"];

/** A record that holds claims, in whatever form. */
interface Holder {
  readonly id: string;
  readonly claims: readonly PackedClaim[];
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

interface Packer {
  readonly head: Pick<Pack, "publisherRecords" | "sources">;
  readonly claims: (record: string, claims: readonly AnyClaim[]) => readonly PackedClaim[];
  readonly withClaims: (record: WrittenHolder) => object;
  readonly withReadings: (record: NotedHolder) => object;
  /** Whether a packed announcement rests on weak pages alone. */
  readonly isWeak: (packed: Pack["announcements"][number]) => boolean;
}

function createPacker(records: Records, sourceIds: readonly string[]): Packer {
  const sources = packSources(sourceIds, records.sources);
  const head = { sources, publisherRecords: sorted(records.publishers) as unknown as Pack["publisherRecords"] };
  const hydrator = createHydrator({ ...head, usual: UNSHARED });
  const place = new Map(sourceIds.map((id, index) => [id, index]));
  const claims = (record: string, items: readonly AnyClaim[]): readonly PackedClaim[] => {
    const plain = items.map((item) => packClaim(item, place));
    const hydrated = hydrator.claims(record, plain);
    return plain.map((item, index) => ({ ...item, evidence: orderEvidence(item, hydrated[index]?.evidence ?? []) }));
  };
  const withClaims = (record: WrittenHolder) => ({ ...record, claims: claims(record.id, record.claims) });
  const withReadings = (record: NotedHolder) => {
    const packed = withClaims(record);
    return { ...packed, notes: packNotes(record), readings: packReadings(hydrator.claims(record.id, packed.claims)) };
  };
  const isWeak: Packer["isWeak"] = (packed) => restsOnWeakPages(hydrator.announcement(packed));
  return { head, claims, withClaims, withReadings, isWeak };
}

/** Remarks with the whole ids of the claims that they are on. */
function packNotes({ id, notes }: NotedHolder): readonly z.infer<typeof schema.Note>[] {
  return notes.map(({ claim, text }) => ({ claim: claim === null ? null : `${id}/${claim}`, text }));
}

function packOrganisation(
  record: z.infer<typeof schema.Organisation>,
  groups: readonly z.infer<typeof schema.Organisation>[],
  newest: readonly z.infer<typeof schema.Announcement>[],
  pack: Packer,
): PackedOrganisation {
  return {
    ...pack.withClaims(record),
    announced: newest.filter(({ organisations }) => organisations.includes(record.id)).map(({ id }) => id),
    received: newest.filter(({ recipients }) => recipients.includes(record.id)).map(({ id }) => id),
    memberOf: groups.filter(({ members }) => members.includes(record.id)).map(({ id }) => id),
  } as unknown as PackedOrganisation;
}

function packRedirect({ record, was, kind, to, on, reason }: z.infer<typeof schema.Redirect>): Redirect {
  return { record, was, kind, to, on, reason };
}

function packSources(ids: readonly string[], sources: Records["sources"]): SourceColumns {
  const column = <Field extends keyof SourceColumns>(field: Field) => ids.map((id) => sources.get(id)?.[field]);
  const fields = [
    "id",
    "publisher",
    "title",
    "url",
    "published",
    "publishedAt",
    "accessed",
    "language",
    "kind",
    "relayOf",
    "lowGrade",
  ] as const satisfies readonly (keyof SourceColumns)[];
  return Object.fromEntries(fields.map((field) => [field, column(field)])) as unknown as SourceColumns;
}

function packClaim({ evidence, ...claim }: AnyClaim, place: ReadonlyMap<string, number>): PackedClaim {
  return {
    ...claim,
    evidence: evidence.map(({ source, locator, figure: printed }) => {
      const index = place.get(source);
      if (index === undefined) throw new Error(`No source ${source}: run the data lint first.`);
      return locator === null && printed === null ? index : ([index, locator, printed] as const);
    }),
  };
}

/** The evidence in the order in which its sources are shown, so that readers need not sort. */
function orderEvidence(claim: PackedClaim, evidence: readonly Evidence[]): PackedClaim["evidence"] {
  const rank = new Map(rankSources(evidence).map(({ id }, index) => [id, index]));
  return evidence
    .map((item, index) => ({ at: rank.get(item.source.id) ?? 0, packed: claim.evidence[index] ?? -1 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ packed }) => packed);
}

function packReadings(claims: readonly Claim[]): Readonly<Record<string, PackedReading>> {
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
