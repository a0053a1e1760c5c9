/** What can be found, in the order in which equally good results stand. */
export const kinds = ["organisation", "place", "edition", "sector", "announcement", "publisher", "page"] as const;
export type FoundKind = (typeof kinds)[number];

/** A page that can be found. */
export interface SearchRecord {
  readonly kind: FoundKind;
  /** Its name in the reader’s language. */
  readonly title: string;
  /** What tells it from others of that name; may be empty. */
  readonly line: string;
  /** Its address, with the language. */
  readonly address: string;
  /** Other names that it goes by, in any language. */
  readonly aliases: readonly string[];
  /** What else is known of it, by which it is found too: places, years, sums. */
  readonly about: readonly string[];
  /** The places in the list of those records whose names say what it is about: who announces, where. */
  readonly with: readonly number[];
  /** How many claims it rests on: of equally good results that with more comes first. */
  readonly claims: number;
}
