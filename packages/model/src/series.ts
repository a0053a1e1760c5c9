import type { EditionId, SeriesRecord } from "./generated/types.ts";

/** A series of summits. */
export interface Series extends Readonly<SeriesRecord> {
  /** The name to show: the first of `names`. */
  readonly name: string;
  /** Its recorded editions by id, newest first. */
  readonly editions: readonly EditionId[];
}
