import type { ReactNode } from "react";
import type { PlayableQuestion } from "../question/playable.ts";

/** A question of a quiz with what the server rendered for it. */
export interface QuizItem {
  readonly question: PlayableQuestion;
  readonly explanation: ReactNode;
  /** One source, and the figure as it prints it where that is not the right answer, for the review. */
  readonly evidence: ReactNode;
}
