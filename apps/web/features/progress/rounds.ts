import type { Answer } from "@choosefr/quiz";
import { forecastOf } from "@choosefr/quiz/calibration";
import { type Gradable, scoreAnswer } from "@choosefr/quiz/score";
import { tellChanged } from "./changes.ts";
import { transact } from "./database.ts";
import { answerId, type KeptAnswer } from "./kept-answer.ts";
import { type KeptRound, type RoundScore, readKeptRound } from "./kept-round.ts";
import { takeOverOnce } from "./take-over.ts";

const MOST_ROUNDS = 50;

/** An answer that was just given. */
export interface GivenAnswer {
  readonly question: Gradable & { readonly id: string };
  readonly answer: Answer;
}

/** Where a step leaves its round. */
export interface RoundChange {
  readonly key: string;
  /** True where the round begins anew and its earlier answers no longer count for it. */
  readonly isRestart: boolean;
  /** Null until the last question is answered. */
  readonly score: RoundScore | null;
}

/** What a reader has just done. */
export interface Step {
  readonly given: readonly GivenAnswer[];
  /** Null where a question was answered by itself. */
  readonly round: RoundChange | null;
  /** When, ISO 8601 (UTC). */
  readonly at: string;
  /** The version of the data that the questions were made from. */
  readonly data: string;
}

/** The round kept under a key; null where there is none. Rejects with a `StorageError`. */
export async function readRound(key: string): Promise<KeptRound | null> {
  await takeOverOnce();
  return transact(["rounds"], "readonly", async (tx) => readKeptRound(await tx.objectStore("rounds").get(key)));
}

/** The score of the round that was finished last; null where none was. Rejects with a `StorageError`. */
export async function readLastScore(): Promise<RoundScore | null> {
  await takeOverOnce();
  return transact(["rounds"], "readonly", async (tx) => {
    for await (const { value } of tx.objectStore("rounds").index("at").iterate(null, "prev")) {
      const score = readKeptRound(value)?.score ?? null;
      if (score !== null) return score;
    }
    return null;
  });
}

/**
 * Keeps each new answer for good, and what has changed in its round; what another tab keeps of the same round meanwhile
 * stays. Rejects with a `StorageError`.
 */
export async function keepStep({ given, round, at, data }: Step): Promise<void> {
  await takeOverOnce();
  await transact(["rounds", "answers"], "readwrite", async (tx) => {
    const answers = tx.objectStore("answers");
    await Promise.all(given.map((answer) => answers.add(toKept(answer, at, data))));
    if (round === null) return;
    const { key, isRestart, score } = round;
    const rounds = tx.objectStore("rounds");
    const before = isRestart ? null : readKeptRound(await rounds.get(key));
    const added = Object.fromEntries(given.map(({ question, answer }) => [question.id, answer]));
    await rounds.put({ key, answers: { ...before?.answers, ...added }, score: score ?? before?.score ?? null, at });
    let surplus = (await rounds.count()) - MOST_ROUNDS;
    for await (const cursor of rounds.index("at").iterate()) {
      if (surplus <= 0) break;
      await cursor.delete();
      surplus -= 1;
    }
  });
  tellChanged();
}

/** An answer as it is kept; `at` is the moment it was given, `data` the version of the data it was asked from. */
export function toKept({ question, answer }: GivenAnswer, at: string, data: string): KeptAnswer {
  return {
    id: answerId(at, crypto.getRandomValues(new Uint8Array(6))),
    question: question.id,
    kind: question.kind,
    answer,
    ...scoreAnswer(question, answer),
    confidence: forecastOf(question, answer)?.confidence ?? null,
    at,
    data,
  };
}
