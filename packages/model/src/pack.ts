import type { Conflict, Settlement } from "./disagreement.ts";
import type {
  AnnouncementId,
  AnnouncementRecord,
  ClaimKind,
  EditionRecord,
  Locator,
  OrganisationId,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  PublisherRecord,
  SeriesRecord,
  SourceRecord,
} from "./generated/types.ts";
import type { Redirect } from "./redirect.ts";
import type { Table } from "./table.ts";

/**
 * The sources and claims of all records, as they are shipped: in tables, without what a reader can derive. Written by
 * scripts/pack.ts, read by hydrate.ts and catalogue.ts; nothing else knows this form.
 */
export interface Pack {
  readonly sources: RecordTable<PackedSource>;
  readonly publisherRecords: RecordTable<Packed<PublisherRecord>>;
  /** The claims of each kind, record by record. */
  readonly claims: Readonly<Partial<Record<ClaimKind, Table<PackedClaim>>>>;
}

/** A whole record, for `createCatalogue`. */
export interface RecordPack extends Pack {
  readonly announcements: RecordTable<PackedAnnouncement>;
  readonly organisations: RecordTable<PackedOrganisation>;
  readonly editions: RecordTable<PackedEdition>;
  readonly series: RecordTable<PackedSeries>;
  readonly persons: RecordTable<Packed<PersonRecord>>;
  readonly places: RecordTable<Packed<PlaceRecord>>;
  /** What has gone, by its old id; left out where nothing has. */
  readonly redirects?: readonly Redirect[];
}

/** A table of records, sorted by their ids: no two are the same, so they stand one after the other. */
export interface RecordTable<Row> extends Table<Row> {
  readonly columns: Table<Row>["columns"] & { readonly id: readonly string[] };
}

/** A record whose claims stand in the tables of their kinds. */
export type Packed<R extends { readonly id: string }> = Omit<R, "claims"> & { readonly claims: readonly ClaimRun[] };

/** Claims of one record and kind: so many, from a row of the table of their kind. */
export interface ClaimRun {
  readonly kind: ClaimKind;
  readonly first: number;
  readonly count: number;
}

/** The readings of claims by kind, computed at build time. */
interface WithReadings {
  readonly readings: Readings;
}

export type Readings = Readonly<Record<string, PackedReading>>;

export type PackedAnnouncement = Packed<AnnouncementRecord> & WithReadings;

export type PackedEdition = Packed<EditionRecord> & WithReadings & { readonly announcements: readonly string[] };

export type PackedSeries = SeriesRecord & { readonly editions: readonly string[] };

/** The ids of what an organisation announced and received, newest first and weak pages last, and of the groups it belongs to, beside its record. */
export type PackedOrganisation = Packed<OrganisationRecord> & {
  readonly announced: readonly AnnouncementId[];
  readonly received: readonly AnnouncementId[];
  readonly memberOf: readonly OrganisationId[];
};

/** A source with the places of publishers in the pack. */
export type PackedSource = Omit<SourceRecord, "publisher" | "relayOf"> & {
  readonly publisher: number | null;
  readonly relayOf: number | "none" | "unknown";
};

/** A claim. */
export interface PackedClaim {
  /** Which of its kind in its record, from 1: what its id ends with. */
  readonly id: number;
  readonly kind: ClaimKind;
  readonly figure: { readonly text: string } | null;
  /** Sources by their place in the pack, the most telling first. */
  readonly evidence: readonly PackedEvidence[];
  readonly [value: string]: unknown;
}

/**
 * The place of a source, and where it says so and what it prints if either is known; `true` where it prints what the
 * claim does.
 */
export type PackedEvidence = number | readonly [source: number, locator: Locator | null, figure: string | true | null];

/** The place of the preferred claim, its witnesses, why the kind is settled or not, and what conflicts with it. */
export type PackedReading = readonly [
  preferred: number,
  witnesses: number,
  settlement: Settlement["reason"],
  conflicts?: readonly (readonly [claim: number, reason: Conflict["reason"]])[],
];

/** The id of a claim in its record: its kind, and which of them it is behind the first. */
export function claimIdOf(kind: ClaimKind, number: number): string {
  return number === 1 ? kind : `${kind}-${number}`;
}

/** The kind of a claim: its id, local or whole, without the record before the slash and the number after the hyphen. */
export function kindOf(id: string): ClaimKind {
  const start = id.indexOf("/") + 1;
  const hyphen = id.indexOf("-", start);
  return id.slice(start, hyphen === -1 ? id.length : hyphen) as ClaimKind;
}
