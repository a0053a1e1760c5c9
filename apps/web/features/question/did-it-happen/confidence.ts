import type { QuestionLabels } from "../question-labels.ts";

/** How sure one can say to be, in percent: from a coin toss to certain. */
export const CONFIDENCES = [50, 60, 70, 80, 90, 100] as const;

/** A degree of confidence as a word: "presque certain". */
export function wordFor(confidence: number, { levels }: QuestionLabels["didItHappen"]): string {
  const known = CONFIDENCES.find((level) => level >= confidence) ?? 100;
  return levels[known];
}
