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

/** A number to find on a logarithmic line: how it is written, the ends of the line, and what the record supports. */
interface NumberQuestion extends QuestionBase {
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

/** A number to guess on a logarithmic line, scored by closeness. */
export interface EstimateQuestion extends NumberQuestion {
  readonly kind: "estimate";
}

/** How sure a reader is asked to be of an interval, in percent. */
export type Confidence = 50 | 80 | 90;

/** Two numbers between which the answer is to lie with a stated confidence, on a logarithmic line. */
export interface IntervalQuestion extends NumberQuestion {
  readonly kind: "interval";
  /** The stem that asks for the same figure by one number, for where no interval can be given. */
  readonly plainStem: string;
  readonly confidence: Confidence;
}

/** A thing to put in its place, with the figure or the date that is shown once it was placed. */
export interface OrderItem {
  readonly text: string;
  readonly figure: string;
  /** Its right place, counted from 0. */
  readonly place: number;
}

/** Things to put in order, shown in another order than the right one. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: "order";
  readonly items: readonly OrderItem[];
  /** What stands first and what stands last: "la plus grosse somme", "la plus petite". */
  readonly ends: { readonly first: string; readonly last: string };
}

/** Something to match, the place of its match in `matches`, and why they belong together. */
export interface MatchItem {
  readonly text: string;
  readonly match: number;
  readonly why: string;
}

/** Pairs to make: each item has one match of its own, and the matches stand in an order of theirs. */
export interface MatchQuestion extends QuestionBase {
  readonly kind: "match";
  readonly items: readonly MatchItem[];
  readonly matches: readonly string[];
}

/** A name to type; accents, case, apostrophes, hyphens, aliases of either language and one slip of the finger are forgiven. */
export interface TypedNameQuestion extends QuestionBase {
  readonly kind: "typed-name";
  /** Every name that is right, as it is written, for where nothing is forgiven. */
  readonly names: readonly string[];
  /** Every name that is right, folded for comparing. */
  readonly accepted: readonly string[];
  /** Folded names of others that a slip could be taken for, and which are therefore wrong. */
  readonly rejected: readonly string[];
  /** The answer ready to read. */
  readonly answerText: string;
}

/** A point on the earth, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place to find on the map of France; any of several sites is right. */
export interface MapQuestion extends QuestionBase {
  readonly kind: "map";
  readonly sites: readonly (Point & { readonly name: string })[];
  /** For where there is no map: the names of the communes of the sites and of their départements, in either language. */
  readonly placeNames: readonly string[];
  /** The names of their regions, which are half right there. */
  readonly regionNames: readonly string[];
  /** The answer ready to read. */
  readonly answerText: string;
}

/** Was it so on a day? Yes or no, with how sure one is. Asked only where a dated outcome is known. */
export interface DidItHappenQuestion extends QuestionBase {
  readonly kind: "did-it-happen";
  readonly isTrue: boolean;
  /** Why it is so, ready to read. */
  readonly answerText: string;
}

export type Question =
  | ChoiceQuestion
  | HigherLowerQuestion
  | EstimateQuestion
  | IntervalQuestion
  | OrderQuestion
  | MatchQuestion
  | TypedNameQuestion
  | MapQuestion
  | DidItHappenQuestion;

export type QuestionKind = Question["kind"];

/** The questions of some kinds. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

/** An answer, by the kind of question. */
export type Answer =
  /** The index of an option. */
  | { readonly option: number }
  /** A number in whole units. */
  | { readonly value: number }
  /** The ends of an interval, in whole units. */
  | { readonly low: number; readonly high: number }
  /** The indexes of the items, from first to last. */
  | { readonly order: readonly number[] }
  /** For each item the index of its match; null where none was chosen. */
  | { readonly matches: readonly (number | null)[] }
  | { readonly text: string }
  | { readonly point: Point }
  /** Yes or no, and how sure one is of it, from 50 to 100 percent. */
  | { readonly isTrue: boolean; readonly confidence: number }
  /** "I don’t know", which every kind can be answered with: it is wrong. */
  | { readonly isSkipped: true };
