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

/**
 * The records as they are shipped: what most records of a kind share stands once, in `usual`; what a reader can derive
 * is left out. Written by scripts/pack.ts, read by hydrate.ts and catalogue.ts; nothing else knows this form.
 */
export interface Pack {
  readonly usual: Usual;
  readonly publisherRecords: readonly Pick<PublisherRecord, "id" | "name">[];
  readonly sources: SourceColumns;
  readonly announcements: readonly Packed<AnnouncementRecord>[];
}

/** A whole record, for `createCatalogue`. */
export interface RecordPack extends Pack {
  readonly organisations: readonly PackedOrganisation[];
  readonly editions: readonly (Packed<EditionRecord> & { readonly announcements: readonly string[] })[];
  readonly series: readonly (SeriesRecord & { readonly editions: readonly string[] })[];
  readonly persons: readonly Packed<PersonRecord>[];
  readonly places: readonly Packed<PlaceRecord>[];
  readonly publisherRecords: readonly Packed<PublisherRecord>[];
  /** What has gone, by its old id; left out where nothing has. */
  readonly redirects?: readonly Redirect[];
}

/** Every field of a kind of record, name or claim: the value that most have, null where there is none such. */
export interface Usual {
  readonly announcement: Fields;
  readonly organisation: Fields;
  readonly name: Fields;
  readonly place: Fields;
  readonly publisher: Fields;
  readonly claims: Readonly<Partial<Record<ClaimKind, Fields>>>;
}

/** Fields in the order of the schema. */
export type Fields = Readonly<Record<string, unknown>>;

/** The ids of what an organisation announced and received, newest first and weak pages last, and of the groups it belongs to, beside its record. */
export type PackedOrganisation = Packed<OrganisationRecord> & {
  readonly announced: readonly AnnouncementId[];
  readonly received: readonly AnnouncementId[];
  readonly memberOf: readonly OrganisationId[];
};

/**
 * A record without the fields that have their usual value, with its claims packed, and their readings by kind, computed
 * at build time.
 */
export type Packed<R extends { readonly id: string }> = Omit<R, "claims"> & {
  readonly claims: readonly PackedClaim[];
  readonly readings?: Readonly<Record<string, PackedReading>>;
};

/** A claim without the fields that have their usual value. Its kind is in its id, which is the local one. */
export interface PackedClaim {
  readonly id: string;
  /** Sources by their place in the pack, the most telling first. */
  readonly evidence: readonly PackedEvidence[];
  readonly [value: string]: unknown;
}

/** The place of a source, and where it says so and what it prints if either is known. */
export type PackedEvidence = number | readonly [source: number, locator: Locator | null, figure: string | null];

/** The place of the preferred claim, its witnesses, why the kind is settled or not, and what conflicts with it. */
export type PackedReading = readonly [
  preferred: number,
  witnesses: number,
  settlement: Settlement["reason"],
  conflicts?: readonly (readonly [claim: number, reason: Conflict["reason"]])[],
];

/** The sources, one list a field: addresses beside addresses and titles beside titles take the least room. */
export type SourceColumns = { readonly [Field in keyof SourceRecord]: readonly SourceRecord[Field][] };

/** The kind of a claim: its id, local or whole, without the record before the slash and the number after the hyphen. */
export function kindOf(id: string): ClaimKind {
  const start = id.indexOf("/") + 1;
  const hyphen = id.indexOf("-", start);
  return id.slice(start, hyphen === -1 ? id.length : hyphen) as ClaimKind;
}
