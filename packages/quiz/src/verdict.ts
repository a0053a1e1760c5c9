import type { Answer } from "./question.ts";
import { type Gradable, scoreAnswer } from "./score.ts";

/** How an answer did, as it is told: by word and by shape. */
export type Verdict = "right" | "close" | "wrong";

/** A number that is at most so many times too high or too low is close. */
const CLOSE_FACTOR = 1.5;
/** An order or pairs worth this many points of one are close. */
const CLOSE_POINTS = 0.75;
/** So is a place worth this many: some 125 km away. */
const CLOSE_PLACE_POINTS = 0.85;

/**
 * The verdict on an answer: right where the record supports it; close where a number, or the nearer end of an interval, is
 * within half as much again, where an order or pairs earn three quarters of the points, and a place within 125 km.
 */
export function judge(question: Gradable, answer: Answer): Verdict {
  const { isCorrect, points } = scoreAnswer(question, answer);
  if (isCorrect) return "right";
  return isClose(question, answer, points) ? "close" : "wrong";
}

function isClose(question: Gradable, answer: Answer, points: number): boolean {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
    case "typed-name":
    case "did-it-happen":
      return false;
    case "order":
    case "match":
      return points >= CLOSE_POINTS;
    case "map":
      return points >= CLOSE_PLACE_POINTS;
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
