import type { Question, QuestionKind } from "@choosefr/quiz";

/** What the server keeps: the explanation is rendered there, the rest is for whoever draws up a quiz or tells it elsewhere. */
const KEPT = ["explanation", "claims", "difficulty", "plainStem", "names", "placeNames", "regionNames"] as const;

type Kept = (typeof KEPT)[number];

/** What the browser needs of a question of a kind before it is answered. */
export type PlayableOf<K extends QuestionKind> = K extends QuestionKind
  ? Omit<Extract<Question, { readonly kind: K }>, Kept>
  : never;

/** What the browser needs of a question before it is answered. */
export type PlayableQuestion = PlayableOf<QuestionKind>;

/** Leaves out what the browser does not need. */
export function toPlayable(question: Question): PlayableQuestion {
  const kept: readonly string[] = KEPT;
  return Object.fromEntries(Object.entries(question).filter(([name]) => !kept.includes(name))) as PlayableQuestion;
}
