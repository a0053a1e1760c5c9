import { isRecord } from "../saved/record.ts";
import { type KeptRound, readAnswers, readScore } from "./kept-round.ts";

/** Where the site kept its quizzes before it had a database: one text, of version 1, the latest quiz first. */
export const LEGACY_KEY = "choosefr.quizzes";

/** The rounds in such a text, as if each had been played a second before the one that follows it; none where it is broken. */
export function readLegacyRounds(text: string, now: Date): readonly KeptRound[] {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept["version"] !== 1 || !Array.isArray(kept["quizzes"])) return [];
    const quizzes: readonly unknown[] = kept["quizzes"];
    return quizzes.flatMap((quiz, index) => readLegacyRound(quiz, new Date(now.getTime() - index * 1000)) ?? []);
  } catch {
    return [];
  }
}

function readLegacyRound(value: unknown, at: Date): KeptRound | null {
  if (!isRecord(value) || typeof value["seed"] !== "string" || value["seed"] === "") return null;
  const answers = readAnswers(value["answers"]);
  return answers === null
    ? null
    : { key: value["seed"], answers, score: readScore(value["score"]), at: at.toISOString() };
}
