import type { ClaimId, Language, OrganisationId, PrintedFigure, TimelineMark } from "@choosefr/model";

/** How sure a reader can be expected to be: from 1, a name and a sum that a pupil has heard of, to 5. */
export type Difficulty = 1 | 2 | 3 | 4 | 5;

/** A source as the explanation of an answer shows it. */
export interface ExplainedSource {
  readonly name: string;
  /** Ready to read in the question's language, for instance "12 mai 2024"; null where the page has no date. */
  readonly date: string | null;
  readonly title: string | null;
  /** The language of the page and of its title, ISO 639-1. */
  readonly language: string;
  readonly url: string | null;
  /** What this source prints, where that is known. */
  readonly figure: string | null;
  /** Why the page is a weak witness: nothing shows whose text it is, or it is a poor page. Empty where it is an ordinary one. */
  readonly caveats: readonly ("unknown-independence" | "low-grade")[];
}

/** What is shown once a question has been answered; computed from the same claims as the question. */
export interface Explanation {
  /** One sentence: what is true. */
  readonly answer: string;
  /** The preferred claim's figure as printed, the hero of the page; null where the claim prints none. */
  readonly figure: PrintedFigure | null;
  /** The preferred claim's value in the question's language, for where the figure is printed in another. */
  readonly value: string;
  /** What the figure means, who said it, when: one short line. */
  readonly meaning: string;
  /** Two independent sources where there are two, the others after them; of equals, those in the question's language first. */
  readonly sources: readonly ExplainedSource[];
  /** How many independent witnesses state the preferred claim. */
  readonly witnesses: number;
  /**
   * Who says what, one line each: the preferred value, then those that stand beside it, then those set aside; what weak
   * pages alone say after all others. Empty where no source disagrees.
   */
  readonly disagreement: readonly string[];
  /** One comparison from the record itself; null where the record has none to offer. */
  readonly scale: string | null;
  /** What became of it, with its date; null where nothing is known. */
  readonly outcome: string | null;
  readonly timeline: readonly TimelineMark[];
  /** Pages to read on. */
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
}

interface QuestionBase {
  /** `<kind>.<topic>.<claim>`: the same claims and kind give the same id, whatever the seed. */
  readonly id: string;
  readonly locale: Language;
  /** The claims that this question is a view on: the answer, the distractors and the explanation come from them. */
  readonly claims: readonly ClaimId[];
  /** At most 25 words, ending in a question mark. */
  readonly stem: string;
  readonly difficulty: Difficulty;
  readonly explanation: Explanation;
}

/** An option, with the reason why it is right or wrong. */
export interface Option {
  readonly text: string;
  readonly isCorrect: boolean;
  readonly why: string;
}

/** Four options, one of them right. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: "choice";
  readonly options: readonly [Option, Option, Option, Option];
}

/** Which of two is the higher? Options carry the figure that is shown after the answer. */
export interface HigherLowerQuestion extends QuestionBase {
  readonly kind: "higher-lower";
  readonly options: readonly [Option & { readonly figure: string }, Option & { readonly figure: string }];
}

/** How a unit is written around a number; `sign` is empty where nothing stands before it. */
export interface UnitLabels {
  readonly sign: string;
  readonly one: string;
  readonly many: string;
}

/** A unit in which a number can be told: so many whole currency units or items, and how it is written. */
export interface EstimateUnit {
  readonly size: number;
  readonly labels: UnitLabels;
}

/** A number to guess on a logarithmic line, scored by closeness. */
export interface EstimateQuestion extends QuestionBase {
  readonly kind: "estimate";
  /** The unit after the number, for one and for more, and the sign before it: "milliard d’euros", or "€" and "billion". */
  readonly unitLabels: UnitLabels;
  /** Whole currency units or items for one step of the number field: 1e9 if the field counts billions. */
  readonly unitSize: number;
  /** Every unit that suits some number of the line, the largest first: billions of euros, millions of euros, euros. */
  readonly units: readonly EstimateUnit[];
  /** The ends of the line, in whole currency units or items. */
  readonly min: number;
  readonly max: number;
  /** The values that the record supports, in whole units: an answer between them is right. */
  readonly low: number;
  readonly high: number;
  /** The answer ready to read. */
  readonly answerText: string;
}

export type Question = ChoiceQuestion | HigherLowerQuestion | EstimateQuestion;

/** An answer: the index of an option, or a number in whole units. */
export type Answer = { readonly option: number } | { readonly value: number };
