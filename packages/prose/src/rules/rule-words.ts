import type { Language } from "@choosefr/model";

export type Texts = Readonly<Record<Language, string>>;

/** A text in a line of Markdown with what the record makes of it. */
export interface RuleExample {
  readonly text: Texts;
  /** Why it comes under the rule, or does not. */
  readonly note: Texts;
}

/**
 * What is said of a rule where it is its own; what all rules have in common is added where pages are made. A text is one
 * line, with code between backticks and no other markup; a title has neither code nor a stop.
 */
export interface RuleWords {
  /** What it weighs unless somebody sets it otherwise; null: it is told only where everything is asked for. */
  readonly severity: "warning" | "note" | null;
  readonly title: Texts;
  /** What is flagged, in a sentence. */
  readonly gist: Texts;
  /** Why that matters, and what to do about it. */
  readonly why: Texts;
  /** One figure in it comes under the rule. */
  readonly example: RuleExample;
  /** No figure in it does. */
  readonly counterexample: RuleExample;
  /** Which claims of the record are consulted. */
  readonly sources: Texts;
}
