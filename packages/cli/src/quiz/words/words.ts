import type { UnitLabels } from "@choosefr/quiz";

/** What the quiz says in a terminal; what it asks and explains comes from the record. */
export interface Words {
  readonly opening: string;
  readonly heading: (number: number, total: number) => string;
  readonly choose: (count: number) => string;
  readonly chooseAgain: (count: number) => string;
  readonly estimate: (unit: UnitLabels) => string;
  readonly atLeast: (unit: UnitLabels) => string;
  readonly atMost: (unit: UnitLabels) => string;
  readonly numberAgain: string;
  readonly highAgain: string;
  readonly ends: (first: string, last: string) => string;
  readonly order: (example: string) => string;
  readonly orderAgain: (count: number) => string;
  readonly match: string;
  readonly matchAgain: string;
  readonly name: string;
  readonly nameAgain: string;
  readonly place: string;
  readonly placeAgain: (typed: string, near: string | null) => string;
  readonly yesNo: string;
  readonly yesNoAgain: string;
  readonly sure: string;
  readonly sureAgain: string;
  readonly goOn: string;
  readonly verdict: Readonly<Record<"right" | "close" | "wrong" | "skipped", string>>;
  /** Points of one question, already formatted. */
  readonly worth: (points: string) => string;
  readonly distance: (km: string, site: string) => string;
  readonly optionByOption: string;
  readonly outcome: string;
  readonly disagreement: string;
  readonly sources: (count: number) => string;
  readonly prints: (figure: string) => string;
  readonly more: (count: number) => string;
  readonly caveats: Readonly<Record<"low-grade" | "unknown-independence", string>>;
  readonly score: (right: number, asked: number) => string;
  /** Points of all questions, already formatted. */
  readonly points: (points: string, asked: number) => string;
  readonly replay: string;
  readonly nothing: string;
}
