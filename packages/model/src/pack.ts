import type { Conflict, Settlement } from "./disagreement.ts";
import type { AnnouncementId, ClaimKind } from "./generated/types.ts";
import type { Redirect } from "./redirect.ts";
import type { Table } from "./table.ts";

/*
 * The record as it is shipped: in tables, without what a reader can derive. Written by scripts/pack.ts, read by
 * open-pack.ts and catalogue.ts; nothing else knows this form.
 */

/** A whole record, for `createCatalogue`. */
export interface RecordPack extends Pack {
  readonly announcements: HolderTable & { readonly readings: Table };
  readonly organisations: HolderTable & { readonly links: Table };
  readonly editions: HolderTable & { readonly readings: Table };
  readonly series: RecordTable;
  readonly persons: HolderTable;
  readonly places: HolderTable;
  /** What has gone, by its old id; left out where nothing has. */
  readonly redirects?: readonly Redirect[];
}

/** What claims rest on. */
export interface Pack {
  readonly publisherRecords: HolderTable;
  /** References are to publishers. */
  readonly sources: RecordTable;
  /** What claims rest on, each once, however many rest on it. References are to sources. */
  readonly evidence: Table;
}

/** A table of records. */
export interface RecordTable {
  /** The ids of the records, a line each, sorted: they are wanted before anything else is. */
  readonly ids: string;
  /** The records, without id and claims. */
  readonly fields: Table;
}

/** A table of records that hold claims. */
export interface HolderTable extends RecordTable {
  /** The kinds of the claims of each record, in their order: a line a record, a letter a claim, as the tables follow. */
  readonly order: string;
  /** The claims of each kind, record by record. References are to evidence. The id is which of its kind in its record. */
  readonly claims: Readonly<Partial<Record<ClaimKind, Table>>>;
}

/** The readings of a record's claims by kind, computed at build time. */
export type Readings = Readonly<Record<string, PackedReading>>;

/** The place of the preferred claim, its witnesses, why the kind is settled or not, and what conflicts with it. */
export type PackedReading = readonly [
  preferred: number,
  witnesses: number,
  settlement: Settlement["reason"],
  conflicts?: readonly (readonly [claim: number, reason: Conflict["reason"]])[],
];

/** The ids of what an organisation announced and received, newest first and weak pages last. */
export interface Links {
  readonly announced: readonly AnnouncementId[];
  readonly received: readonly AnnouncementId[];
}

/** The lines of a text; none of an empty one. */
export function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

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
