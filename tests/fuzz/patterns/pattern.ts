import { createHash } from "node:crypto";

/** A regular expression of ours. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file, from the repository's root. */
  readonly path: string;
  /** The constant or the function that it belongs to; null where it is built as the program runs. */
  readonly owner: string | null;
}

/** Where an expression stands, in words: its file, and what it belongs to there. */
export function placeOf({ path, owner }: Pattern): string {
  return `${path} ${owner ?? "built"}`;
}

/** A short name for an expression in its file: the same as long as not a character of it changes. */
export function hashOf({ source, flags }: Pattern): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);
}

/** The first so many characters of an expression as written out, on one line. */
export function beginningOf({ source, flags }: Pattern, length: number): string {
  const written = `/${source}/${flags}`;
  return written.length > length ? `${written.slice(0, length).toWellFormed()}…` : written;
}
