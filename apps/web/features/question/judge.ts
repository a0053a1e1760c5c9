import type { Answer } from "@choosefr/quiz";
import { scoreAnswer } from "@choosefr/quiz/score";
import type { PlayableQuestion } from "./playable.ts";

/** How an answer did, as it is told: by word and by shape. */
export type Verdict = "right" | "close" | "wrong";

/** The verdict on an answer: right where the record supports it, close where an estimate earns half of the points. */
export function judge(question: PlayableQuestion, answer: Answer): Verdict {
  const { isCorrect, points } = scoreAnswer(question, answer);
  if (isCorrect) return "right";
  return points >= 0.5 ? "close" : "wrong";
}
