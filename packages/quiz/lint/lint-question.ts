import type { Question } from "../src/question.ts";
import { type ItemFault, RULES } from "./rules.ts";

/** A rule that a question breaks. */
export interface ItemFinding extends ItemFault {
  readonly rule: string;
  readonly question: string;
}

/** Everything that is wrong with how a question is made; empty for a well-made one. */
export function lintQuestion(question: Question): readonly ItemFinding[] {
  return Object.entries(RULES).flatMap(([rule, find]) =>
    find(question).map((fault) => ({ rule, question: `${question.locale} ${question.id}`, ...fault })),
  );
}

/** The places of right options, counted: how often each stands first, second and so on, among the questions of one kind. */
export function countRightPlaces(questions: readonly Question[], kind: "choice" | "higher-lower"): readonly number[] {
  const counts: number[] = [];
  for (const question of questions) {
    if (question.kind !== kind) continue;
    const place = question.options.findIndex(({ isCorrect }) => isCorrect);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
