/** The three kinds of cases, by the folder that they stand in. */
export const KINDS = ["names", "figures", "verdicts"] as const;
export type Kind = (typeof KINDS)[number];

export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The forms in which a text may come. A case in `code` names the editor's id of its language. */
export const FORMATS = ["text", "markdown", "html", "latex", "rst", "asciidoc", "code", "csv", "yaml", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const BOUNDS = ["exact", "about", "at_least", "more_than", "up_to", "range"] as const;
export const UNITS = ["jobs", "people", "startups", "projects", "sites"] as const;
export const VERDICTS = ["agrees", "sources_disagree", "contradicts", "not_comparable", "unknown"] as const;
export const CLAIM_KINDS = [
  "investment",
  "jobs",
  "training",
  "startups_supported",
  "sites",
  "total_investment",
  "projects",
] as const;

/** A span of a case's text, in UTF-16 units, its end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ExpectedName extends Span {
  readonly entity: string;
}

export interface ExpectedFigure extends Span {
  readonly kind: "money" | "count";
  readonly value: number;
  readonly valueMax: number | null;
  readonly currency: string | null;
  readonly unit: (typeof UNITS)[number] | null;
  readonly bound: (typeof BOUNDS)[number];
}

export interface ExpectedVerdict extends Span {
  readonly verdict: (typeof VERDICTS)[number];
  readonly entity: string;
  readonly kind: (typeof CLAIM_KINDS)[number];
}

/** What is expected of a case of each kind. */
export interface Expected {
  readonly names: ExpectedName;
  readonly figures: ExpectedFigure;
  readonly verdicts: ExpectedVerdict;
}

/** A text, and all that is expected to be found in it, in order and apart; nothing is expected of a negative. */
export interface Case<K extends Kind = Kind> {
  readonly id: string;
  readonly lang: Language;
  readonly format: Format;
  readonly languageId: string | null;
  readonly tags: readonly string[];
  readonly text: string;
  readonly expect: readonly Expected[K][];
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Whether a case is kept aside: nobody looks at such a case while the engine is made, so that its score tells what to
 * expect of a text that nobody has seen.
 */
export function isHeldOut({ id }: Pick<Case, "id">): boolean {
  return Number.parseInt(id.slice(id.lastIndexOf("-") + 1), 10) % 3 === 0;
}
