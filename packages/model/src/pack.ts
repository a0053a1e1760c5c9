import type { Conflict, Settlement } from "./disagreement.ts";
import type {
  AnnouncementRecord,
  EditionRecord,
  Locator,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  PublisherRecord,
  RankReason,
  Scope,
  SeriesRecord,
  SourceRecord,
} from "./generated/types.ts";

/**
 * The records as they are shipped: what a reader can derive is left out, what many claims share stands once.
 * Written by scripts/pack.ts, read by hydrate.ts; nothing else knows this form.
 */
export interface Pack {
  readonly publishers: Readonly<Record<string, string | null>>;
  readonly sources: readonly PackedSource[];
  readonly announcements: readonly Packed<AnnouncementRecord>[];
}

/** A whole record, for `createCatalogue`; publishers are named by their own records. */
export interface RecordPack extends Omit<Pack, "publishers"> {
  readonly organisations: readonly PackedOrganisation[];
  readonly editions: readonly (Packed<EditionRecord> & { readonly announcements: readonly string[] })[];
  readonly series: readonly (SeriesRecord & { readonly editions: readonly string[] })[];
  readonly persons: readonly Packed<PersonRecord>[];
  readonly places: readonly Packed<PlaceRecord>[];
  readonly publisherRecords: readonly Packed<PublisherRecord>[];
}

/** The ids of what an organisation announced and received, newest first, beside its record. */
export type PackedOrganisation = Packed<OrganisationRecord> & {
  readonly announced: readonly string[];
  readonly received: readonly string[];
};

/** A record with its claims packed, and their readings by kind, computed at build time. */
export type Packed<R extends { readonly id: string }> = Omit<R, "claims"> & {
  readonly claims: readonly PackedClaim[];
  readonly readings?: Readonly<Record<string, PackedReading>>;
};

/** A claim without what is usual: no scope, rank normal, no printed figure. Its kind is in its id. */
export interface PackedClaim {
  readonly id: string;
  readonly figure?: readonly [text: string, language: string];
  readonly scope?: readonly Scope[];
  readonly rank?: string;
  readonly rankReason?: RankReason;
  /** Sources by their place in the pack, the most telling first. */
  readonly evidence: readonly (number | readonly [source: number, locator: Locator | null, figure: string | null])[];
  readonly [value: string]: unknown;
}

/** The place of the preferred claim, its witnesses, why the kind is settled or not, and what conflicts with it. */
export type PackedReading = readonly [
  preferred: number,
  witnesses: number,
  settlement: Settlement["reason"],
  conflicts?: readonly (readonly [claim: number, reason: Conflict["reason"]])[],
];

/** A source, empty fields at the end left out; publishers by id. */
export type PackedSource = readonly [
  id: string,
  publisher: string | null,
  published: string | null,
  language: string,
  kind: SourceRecord["kind"],
  url: string | null,
  title?: string | null,
  relayOf?: string | null,
  publishedAt?: Locator | null,
  accessed?: string | null,
];

/** The part of a claim's id after the slash, without its number, is its kind. */
export function kindOf(id: string): string {
  return id.replace(/^.*\//u, "").replace(/-\d+$/u, "");
}
