import type { Region } from "../names/mention.ts";

/** What a block is: nothing that is said in one speaks of what stands in another, but for what a heading is about. */
export type BlockKind = "paragraph" | "heading" | "item" | "row" | "comment" | "value";

/** A block of a document: a paragraph, a heading, a list item, a table row, a comment or a value. */
export interface Block extends Region {
  readonly kind: BlockKind;
  /** The cells of a row, in order and apart; empty for any other kind. */
  readonly cells: readonly Region[];
  /** How deep a heading is, from 1; null for any other kind. */
  readonly level: number | null;
}

/** A span that the author told us to leave alone: of one organisation, by any of its names or its id, or of all. */
export interface Silence extends Region {
  readonly entity: string | null;
}

/** How a document is read. */
export interface ReadingOptions {
  /**
   * Whether what stands in the comments of markup is prose: notes to oneself, and sentences that were taken out. Not unless
   * it is asked for. The comments of programs and of data always are, and directives are obeyed in all.
   */
  readonly comments?: boolean;
}

/** What of a document is prose, and how it is divided. */
export interface DocumentReading {
  /** Spans of prose, in order, apart, none empty: what is left without markup, code, addresses and identifiers. */
  readonly regions: readonly Region[];
  /** In order and apart; every region lies in one of them. */
  readonly blocks: readonly Block[];
  readonly silences: readonly Silence[];
}
