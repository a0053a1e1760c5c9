/** A record as the whole record's JSON export prints it: its own fields, and its id. */
export interface PlainRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What is told of the data as a whole, in every file. */
export interface ReleaseHead {
  readonly version: string;
  readonly date: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly credit: { readonly fr: string; readonly en: string };
}

/** The collections of the whole record, in the order in which they are listed. */
export const collections = [
  "organisations",
  "announcements",
  "editions",
  "series",
  "places",
  "persons",
  "publishers",
  "sources",
  "corrections",
  "redirects",
] as const;

/** The name of a collection. */
export type Collection = (typeof collections)[number];

/** The whole record, `@choosefr/model/exports/choosefr.json`. */
export type WholeRecord = ReleaseHead & Readonly<Record<Collection, readonly PlainRecord[]>>;
