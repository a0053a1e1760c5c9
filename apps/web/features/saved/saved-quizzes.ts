import type { Answer } from "@choosefr/quiz";
import { parseAnswer } from "./parse-answer.ts";
import { isRecord } from "./record.ts";
import { openStorage, type TextStorage } from "./text-storage.ts";

const KEY = "choosefr.quizzes";
const KEPT = 20;

/** What is kept of one quiz: the answers given so far, by question, and the score once all are given. */
export interface SavedQuiz {
  readonly seed: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly score: { readonly right: number; readonly total: number } | null;
}

/** The quizzes kept in this browser, latest first; empty where none is kept or what is kept cannot be read. */
export function readSavedQuizzes(storage: TextStorage = openStorage()): readonly SavedQuiz[] {
  return parseSavedQuizzes(storage.read(KEY));
}

/** The quiz kept under a seed; null where there is none. */
export function readSavedQuiz(seed: string, storage: TextStorage = openStorage()): SavedQuiz | null {
  return readSavedQuizzes(storage).find((quiz) => quiz.seed === seed) ?? null;
}

/** Keeps a quiz as the latest and forgets the oldest beyond twenty. False where the browser keeps nothing. */
export function saveQuiz(quiz: SavedQuiz, storage: TextStorage = openStorage()): boolean {
  const others = readSavedQuizzes(storage).filter(({ seed }) => seed !== quiz.seed);
  return storage.write(KEY, JSON.stringify({ version: 1, quizzes: [quiz, ...others].slice(0, KEPT) }));
}

/** Reads what was kept; a quiz that is not whole is left out, and anything else than version 1 counts as nothing. */
export function parseSavedQuizzes(text: string | null): readonly SavedQuiz[] {
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept["version"] !== 1 || !Array.isArray(kept["quizzes"])) return [];
    return kept["quizzes"].map(parseQuiz).filter((quiz) => quiz !== null);
  } catch {
    return [];
  }
}

function parseQuiz(value: unknown): SavedQuiz | null {
  if (!isRecord(value) || typeof value["seed"] !== "string" || !isRecord(value["answers"])) return null;
  const answers: [string, Answer][] = [];
  for (const [question, saved] of Object.entries(value["answers"])) {
    const answer = parseAnswer(saved);
    if (answer === null) return null;
    answers.push([question, answer]);
  }
  return { seed: value["seed"], answers: Object.fromEntries(answers), score: parseScore(value["score"]) };
}

function parseScore(value: unknown): SavedQuiz["score"] {
  if (!isRecord(value)) return null;
  const { right, total } = value;
  if (typeof right !== "number" || typeof total !== "number") return null;
  return Number.isInteger(right) && Number.isInteger(total) && right >= 0 && right <= total ? { right, total } : null;
}
