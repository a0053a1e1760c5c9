import type { Answer } from "@choosefr/quiz";
import { scoreAnswer } from "@choosefr/quiz/score";
import type { PlayableQuestion } from "./playable.ts";

/** How an answer did, as it is told: by word and by shape. */
export type Verdict = "right" | "close" | "wrong";

/** A number that is at most so many times too high or too low is close. */
const CLOSE_FACTOR = 1.5;
/** An order, pairs or a place worth this many points of one are close. */
const CLOSE_POINTS = 0.75;

/**
 * The verdict on an answer: right where the record supports it; close where a number, or the nearer end of an interval, is
 * within half as much again, and where an order, pairs or a place earn three quarters of the points.
 */
export function judge(question: PlayableQuestion, answer: Answer): Verdict {
  const { isCorrect, points } = scoreAnswer(question, answer);
  if (isCorrect) return "right";
  return isClose(question, answer, points) ? "close" : "wrong";
}

function isClose(question: PlayableQuestion, answer: Answer, points: number): boolean {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
    case "typed-name":
    case "did-it-happen":
      return false;
    case "order":
    case "match":
    case "map":
      return points >= CLOSE_POINTS;
    case "estimate":
    case "interval": {
      const [low, high] =
        "value" in answer ? [answer.value, answer.value] : "low" in answer ? [answer.low, answer.high] : [0, 0];
      return high >= question.low / CLOSE_FACTOR && low <= question.high * CLOSE_FACTOR;
    }
    default:
      return question satisfies never;
  }
}
