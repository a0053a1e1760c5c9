import type { Question, QuestionKind, QuestionOf } from "@choosefr/quiz";

/** The kinds of question that the site plays. */
export const PLAYED_KINDS = ["choice", "higher-lower", "estimate"] as const satisfies readonly QuestionKind[];

/** A question that the site plays. */
export type PlayedQuestion = QuestionOf<(typeof PLAYED_KINDS)[number]>;

/** Whether the site plays a question. */
export function isPlayed(question: Question): question is PlayedQuestion {
  const kinds: readonly QuestionKind[] = PLAYED_KINDS;
  return kinds.includes(question.kind);
}
