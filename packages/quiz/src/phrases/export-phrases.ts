import type { UnitLabels } from "../question.ts";

/** Sentences and words that a quiz needs where it is told by another program. */
export interface ExportPhrases {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  /** What kind of answer a field wants. */
  readonly answerWithNumber: (unit: UnitLabels) => string;
  readonly answerWithOrganisation: string;
  readonly answerWithPlace: string;
  /** What stands first and last in a list to put in order, each named as "la plus grosse somme". */
  readonly putInOrder: (first: string, last: string) => string;
  /** Where each of so many things is given its place, from 1 for the first. */
  readonly givePlaces: (count: number) => string;
  /** A place in a list to put in order; `end` is what stands there, null between the ends. */
  readonly place: (number: number, end: string | null) => string;
  /** The numbers that are right, from the lowest to the highest. */
  readonly accepted: (low: number, high: number, unit: UnitLabels) => string;
  /** To an answer that earns half. */
  readonly nearly: (answer: string) => string;
  readonly optionByOption: string;
  readonly outcome: string;
  readonly disagreement: string;
  readonly sources: string;
  /** What a source prints, in its own words. */
  readonly prints: (figure: string) => string;
  readonly unknownIndependence: string;
  readonly lowGrade: string;
}
