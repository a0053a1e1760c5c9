import type { Case, Expected, Kind } from "./case.ts";
import { type FiguresScore, type FoundFigure, scoreFigures } from "./score-figures.ts";
import { type NamesScore, scoreNames } from "./score-names.ts";
import { type FoundVerdict, scoreVerdicts, type VerdictsScore } from "./score-verdicts.ts";

/** What reads the cases: the engine under test, or another that is to be compared with it. */
export interface Reader {
  names(text: Case<"names">): readonly Expected["names"][];
  figures(text: Case<"figures">): readonly FoundFigure[];
  verdicts(text: Case<"verdicts">): readonly FoundVerdict[];
}

/** The score of a case of each kind. */
export interface ScoreOf {
  readonly names: NamesScore;
  readonly figures: FiguresScore;
  readonly verdicts: VerdictsScore;
}

/** A case with its score. */
export interface ScoredCase<K extends Kind = Kind> {
  readonly case: Case<K>;
  readonly score: ScoreOf[K];
}

/** How each kind is read and scored. */
export const SCORERS: {
  readonly [K in Kind]: (reader: Reader, cases: readonly Case<K>[]) => readonly ScoredCase<K>[];
} = {
  names: (reader, cases) => cases.map((one) => ({ case: one, score: scoreNames(one, reader.names(one)) })),
  figures: (reader, cases) => cases.map((one) => ({ case: one, score: scoreFigures(one, reader.figures(one)) })),
  verdicts: (reader, cases) => cases.map((one) => ({ case: one, score: scoreVerdicts(one, reader.verdicts(one)) })),
};
