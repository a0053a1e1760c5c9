import type { ReactNode } from "react";
import type { PlayableQuestion } from "../question/playable.ts";

/** A question of a quiz with what the server rendered for it. */
export interface QuizItem {
  readonly question: PlayableQuestion;
  readonly explanation: ReactNode;
  /** The figure as printed and one source, for the review. */
  readonly evidence: ReactNode;
}
