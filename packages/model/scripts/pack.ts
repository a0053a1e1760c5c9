// Source of truth: the parsed records of data/. Output: the packed form that src/hydrate.ts reads.
import type * as z from "zod";
import type * as schema from "../schema/index.ts";
import { readTogether } from "../src/disagreement.ts";
import { countWitnesses, rankSources } from "../src/evidence.ts";
import type { Claim, Evidence } from "../src/generated/types.ts";
import { createHydrator } from "../src/hydrate.ts";
import {
  kindOf,
  type Pack,
  type PackedClaim,
  type PackedOrganisation,
  type PackedReading,
  type PackedSource,
  type RecordPack,
} from "../src/pack.ts";

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
  const sources = sorted(records.sources);
  const pack = createPacker(
    records,
    sources.map(({ id }) => id),
  );
  const announcements = sorted(records.announcements);
  const newest = announcements.toSorted((a, b) =>
    a.announced < b.announced ? 1 : a.announced > b.announced ? -1 : byId(a, b),
  );
  return {
    sources: pack.head.sources,
    announcements: announcements.map(pack.withReadings) as unknown as Pack["announcements"],
    organisations: sorted(records.organisations).map((item) => packOrganisation(item, newest, pack)),
    editions: sorted(records.editions).map((item) => ({
      ...pack.withReadings(item),
      announcements: announcements.filter(({ edition }) => edition === item.id).map(({ id }) => id),
    })) as unknown as RecordPack["editions"],
    series: sorted(records.series).map((item) => ({
      ...item,
      editions: sorted(records.editions)
        .filter(({ series }) => series === item.id)
        .map(({ id }) => id)
        .toReversed(),
    })) as RecordPack["series"],
    persons: sorted(records.persons).map(pack.withClaims) as unknown as RecordPack["persons"],
    places: sorted(records.places).map(pack.withClaims) as unknown as RecordPack["places"],
    publisherRecords: sorted(records.publishers).map(pack.withClaims) as unknown as RecordPack["publisherRecords"],
  };
}

/** A record that holds claims. */
interface Holder {
  readonly id: string;
  readonly claims: readonly AnyClaim[];
}

interface Packer {
  readonly head: Pick<Pack, "publishers" | "sources">;
  readonly claims: (record: string, claims: readonly AnyClaim[]) => readonly PackedClaim[];
  readonly withClaims: (record: Holder) => object;
  readonly withReadings: (record: Holder) => object;
}

function createPacker(records: Records, sourceIds: readonly string[]): Packer {
  const sources = sourceIds.map((id) => packSource(records.sources.get(id)));
  const cited = new Set(sources.flatMap(([, publisher, , , , , , relayOf]) => [publisher, relayOf ?? null]));
  const publishers = Object.fromEntries(
    sorted(records.publishers)
      .filter(({ id }) => cited.has(id))
      .map(({ id, name }) => [id, name]),
  );
  const head = { publishers, sources };
  const hydrator = createHydrator({ ...head, announcements: [] });
  const place = new Map(sourceIds.map((id, index) => [id, index]));
  const claims = (record: string, items: readonly AnyClaim[]): readonly PackedClaim[] => {
    const plain = items.map((item) => packClaim(item, place));
    const hydrated = hydrator.claims(record, plain);
    return plain.map((item, index) => ({ ...item, evidence: orderEvidence(item, hydrated[index]?.evidence ?? []) }));
  };
  const withClaims = (record: Holder) => ({ ...record, claims: claims(record.id, record.claims) });
  const withReadings = (record: Holder) => {
    const packed = withClaims(record);
    return { ...packed, readings: packReadings(hydrator.claims(record.id, packed.claims)) };
  };
  return { head, claims, withClaims, withReadings };
}

function packOrganisation(
  record: z.infer<typeof schema.Organisation>,
  newest: readonly z.infer<typeof schema.Announcement>[],
  pack: Packer,
): PackedOrganisation {
  return {
    ...pack.withClaims(record),
    announced: newest.filter(({ organisations }) => organisations.includes(record.id)).map(({ id }) => id),
    received: newest.filter(({ recipients }) => recipients.includes(record.id)).map(({ id }) => id),
  } as unknown as PackedOrganisation;
}

function packSource(source: z.infer<typeof schema.Source> | undefined): PackedSource {
  if (source === undefined) throw new Error("A claim cites a source that does not exist: run the data lint first.");
  const { id, publisher, title, url, published, publishedAt, accessed, language, kind, relayOf } = source;
  const fields = [id, publisher, published, language, kind, url, title, relayOf, publishedAt, accessed];
  while (fields.length > 6 && fields.at(-1) === null) fields.pop();
  return fields as unknown as PackedSource;
}

function packClaim(claim: AnyClaim, place: ReadonlyMap<string, number>): PackedClaim {
  const { id, kind: _kind, figure, scope, rank, rankReason, evidence, ...value } = claim;
  return {
    id,
    ...(figure === null ? {} : { figure: [figure.text, figure.language] as const }),
    ...value,
    ...(scope.length === 0 ? {} : { scope: scope as NonNullable<PackedClaim["scope"]> }),
    ...(rank === "normal" ? {} : { rank }),
    ...(rankReason === null ? {} : { rankReason }),
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
  const kinds = [...new Set(claims.map(({ id }) => kindOf(id)))].filter((kind) => SINGLE_VALUED.has(kind)).toSorted();
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
