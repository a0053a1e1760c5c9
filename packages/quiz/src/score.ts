import type { Answer } from "./question.ts";

/** What scoring looks at: which option is right, or the range of right values. A whole question is one of these. */
export type Gradable =
  | { readonly kind: "choice" | "higher-lower"; readonly options: readonly { readonly isCorrect: boolean }[] }
  | { readonly kind: "estimate"; readonly low: number; readonly high: number };

/** The result of an answer. */
export interface Score {
  /** 1 for a right answer, 0 for a wrong one; an estimate falls from 1 to 0 with its distance. */
  readonly points: number;
  readonly isCorrect: boolean;
}

/** An estimate this many times too high or too low scores nothing. */
const WORTHLESS_FACTOR = 10;

/**
 * Scores an answer. An option is right or wrong. An estimate e of a true range [low, high] scores
 * max(0, 1 − |log10(e / nearest end)|): full marks inside the range, none at ten times or a tenth. An answer that does
 * not fit the question (no such option, not a positive number) scores nothing.
 */
export function scoreAnswer(question: Gradable, answer: Answer): Score {
  if (question.kind === "estimate") {
    return "value" in answer ? scoreEstimate(question, answer.value) : { points: 0, isCorrect: false };
  }
  const isCorrect = "option" in answer && question.options[answer.option]?.isCorrect === true;
  return { points: isCorrect ? 1 : 0, isCorrect };
}

function scoreEstimate({ low, high }: Extract<Gradable, { kind: "estimate" }>, value: number): Score {
  if (!(value > 0) || !Number.isFinite(value)) return { points: 0, isCorrect: false };
  if (value >= low && value <= high) return { points: 1, isCorrect: true };
  const nearest = value < low ? low : high;
  const distance = Math.abs(Math.log(value / nearest)) / Math.log(WORTHLESS_FACTOR);
  return { points: Math.max(0, 1 - distance), isCorrect: false };
}
