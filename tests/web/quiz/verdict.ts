import { type Answer, type Question, scoreAnswer } from "@choosefr/quiz";

/** How an answer did, in the words of the site's own promise. */
export type Verdict = "right" | "close" | "wrong";

/**
 * The verdict that an answer deserves: close is a number, or the nearer end of an interval, at most half as much again too
 * high or too low, an order or pairs that earn three quarters of the points, and a place within some 125 km.
 */
export function verdictOf(question: Question, answer: Answer): Verdict {
  const { isCorrect, points } = scoreAnswer(question, answer);
  if (isCorrect) return "right";
  if (question.kind === "estimate" || question.kind === "interval") {
    const low = "value" in answer ? answer.value : "low" in answer ? answer.low : Number.NaN;
    const high = "value" in answer ? answer.value : "low" in answer ? answer.high : Number.NaN;
    return high >= question.low / 1.5 && low <= question.high * 1.5 ? "close" : "wrong";
  }
  const least = { order: 0.75, match: 0.75, map: 0.85 };
  return question.kind in least && points >= least[question.kind as keyof typeof least] ? "close" : "wrong";
}
