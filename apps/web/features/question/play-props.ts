import type { Answer, QuestionKind } from "@choosefr/quiz";
import type { PlayableOf } from "./playable.ts";
import type { QuestionLabels } from "./question-labels.ts";

/** What the part of a page gets that plays a question: a form until there is an answer, then the answer beside the truth. */
export interface PlayProps<K extends QuestionKind> {
  readonly question: PlayableOf<K>;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly labels: QuestionLabels;
}
