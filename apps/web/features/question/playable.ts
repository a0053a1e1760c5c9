import type { Question, QuestionKind } from "@choosefr/quiz";

/** What the server keeps: the explanation is rendered there, the rest is for whoever draws up a quiz. */
type Kept = "explanation" | "claims" | "difficulty";

/** What the browser needs of a question of a kind before it is answered. */
export type PlayableOf<K extends QuestionKind> = K extends QuestionKind
  ? Omit<Extract<Question, { readonly kind: K }>, Kept>
  : never;

/** What the browser needs of a question before it is answered. */
export type PlayableQuestion = PlayableOf<QuestionKind>;

/** Leaves out what the browser does not need. */
export function toPlayable(question: Question): PlayableQuestion {
  const { explanation, claims, difficulty, ...playable } = question;
  return playable;
}
