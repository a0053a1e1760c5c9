import type { Lang } from "../language/lang.ts";

/** What is said of a figure: the verdict of the record, or that it has no value that could be compared. */
export type Verdict = "contradicts" | "sources_disagree" | "agrees" | "not_comparable" | "unread" | "unknown";

/** All of them, those that ask for something first. */
export const verdicts: readonly Verdict[] = [
  "contradicts",
  "sources_disagree",
  "agrees",
  "not_comparable",
  "unread",
  "unknown",
];

/** How a text is to be read. */
export interface CheckRequest {
  readonly text: string;
  /** The name of its file; null for one that was typed or pasted. */
  readonly name: string | null;
  /** A short name of a format as `readDocument` takes it; null: told from the name or from the text itself. */
  readonly format: string | null;
  /** The language of its figures; null: each paragraph shows its own. */
  readonly language: Lang | null;
  /** The language in which findings are told. */
  readonly lang: Lang;
}

/** A span of a text in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure of a text, and by their places in the lists of the whole what is said of it and of whom it is. */
export interface CheckedFigure extends Span {
  readonly verdict: Verdict;
  /** From 1. */
  readonly line: number;
  readonly said: number;
  readonly entity: number;
}

/** A name that stands in a text, and whose it is. */
export interface NamedSpan extends Span {
  readonly entity: number;
}

/** An organisation or an edition that a text speaks of. */
export interface CheckedEntity {
  readonly name: string;
  /** Its page; null where it has none. */
  readonly address: string | null;
}

/** A page that prints what a figure is judged by. */
export interface ShownSource {
  /** Its name and date. */
  readonly name: string;
  readonly url: string | null;
}

/** A claim that a figure is judged by. */
export interface ShownClaim {
  /** Its value, with what sets it apart. */
  readonly words: string;
  /** Its one address; null where no page shows it. */
  readonly address: string | null;
  /** The best of its sources. */
  readonly sources: readonly ShownSource[];
  /** How many more pages print it. */
  readonly others: number;
}

/** What is said of a figure; the same words are kept once, however often a text gives rise to them. */
export interface Said {
  /** One sentence. */
  readonly message: string;
  /** Who says what, the preferred value first. */
  readonly claims: readonly ShownClaim[];
}

/** What was found in a text, in the order of the text. */
export interface CheckedText {
  /** The format it was read in, by its short name. */
  readonly format: string;
  readonly figures: readonly CheckedFigure[];
  readonly names: readonly NamedSpan[];
  readonly said: readonly Said[];
  readonly entities: readonly CheckedEntity[];
}

/** The forms in which what was found can be taken along. */
export type WrittenForm = "markdown" | "json" | "sarif";
