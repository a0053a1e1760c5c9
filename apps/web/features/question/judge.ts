import type { Answer } from "@choosefr/quiz";
import { scoreAnswer } from "@choosefr/quiz/score";
import type { PlayableQuestion } from "./playable.ts";

/** How an answer did, as it is told: by word and by shape. */
export type Verdict = "right" | "close" | "wrong";

/** An estimate that is at most so many times too high or too low is close. */
const CLOSE_FACTOR = 1.5;

/** The verdict on an answer: right where the record supports it, close where an estimate is within half as much again. */
export function judge(question: PlayableQuestion, answer: Answer): Verdict {
  if (scoreAnswer(question, answer).isCorrect) return "right";
  if (question.kind !== "estimate" || !("value" in answer)) return "wrong";
  const { low, high } = question;
  return answer.value >= low / CLOSE_FACTOR && answer.value <= high * CLOSE_FACTOR ? "close" : "wrong";
}
