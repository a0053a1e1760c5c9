import type { KeptAnswer } from "./kept-answer.ts";
import { localDay } from "./time.ts";

/** How many answers were given on a day, and how many of them were right. */
export interface DayCount {
  readonly day: string;
  readonly answers: number;
  readonly right: number;
}

/** What is kept, in numbers. */
export interface Summary {
  readonly answers: number;
  readonly right: number;
  /** How many different questions were answered. */
  readonly questions: number;
  /** Each day on which something was answered, where the reader is, the latest first. */
  readonly days: readonly DayCount[];
}

/** Counts what is kept. */
export function summarise(answers: readonly KeptAnswer[]): Summary {
  const byDay = Map.groupBy(answers, ({ at }) => localDay(at));
  return {
    answers: answers.length,
    right: countRight(answers),
    questions: new Set(answers.map(({ question }) => question)).size,
    days: [...byDay]
      .map(([day, given]) => ({ day, answers: given.length, right: countRight(given) }))
      .toSorted((a, b) => (a.day < b.day ? 1 : -1)),
  };
}

function countRight(answers: readonly KeptAnswer[]): number {
  return answers.filter(({ isCorrect }) => isCorrect).length;
}
