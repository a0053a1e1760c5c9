import type { Answer } from "@choosefr/quiz";
import { parseAnswer } from "../saved/parse-answer.ts";
import { isRecord } from "../saved/record.ts";
import { isTime } from "./time.ts";

/** How many questions of a round were answered rightly. */
export interface RoundScore {
  readonly right: number;
  readonly total: number;
}

/** A quiz under way, or over: what a reader goes on from. */
export interface KeptRound {
  /** What the quiz is known by: its seed, with what it was narrowed to. */
  readonly key: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Null until the last question is answered. */
  readonly score: RoundScore | null;
  /** When it was last played, ISO 8601 (UTC). */
  readonly at: string;
}

/** Reads a round as it was kept or exported; null for whatever is none. */
export function readKeptRound(value: unknown): KeptRound | null {
  if (!isRecord(value)) return null;
  const { key, at } = value;
  const answers = readAnswers(value["answers"]);
  if (typeof key !== "string" || key === "" || key.length > 4000 || !isTime(at) || answers === null) return null;
  return { key, answers, score: readScore(value["score"]), at };
}

/** Answers by the ids of their questions; null where any is none. */
export function readAnswers(value: unknown): KeptRound["answers"] | null {
  if (!isRecord(value)) return null;
  const answers: [string, Answer][] = [];
  for (const [question, kept] of Object.entries(value)) {
    const answer = parseAnswer(kept);
    if (answer === null) return null;
    answers.push([question, answer]);
  }
  return Object.fromEntries(answers);
}

/** A score that can be; null for any other. */
export function readScore(value: unknown): RoundScore | null {
  if (!isRecord(value)) return null;
  const { right, total } = value;
  if (typeof right !== "number" || typeof total !== "number") return null;
  return Number.isInteger(right) && Number.isInteger(total) && right >= 0 && right <= total ? { right, total } : null;
}

/** Two accounts of one round as one: no answer of either is lost, and of two to one question the later round's stands. */
export function mergeRounds(a: KeptRound, b: KeptRound): KeptRound {
  const [early, late] = a.at <= b.at ? [a, b] : [b, a];
  return { ...late, answers: { ...early.answers, ...late.answers }, score: late.score ?? early.score };
}
