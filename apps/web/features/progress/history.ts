import type { Kept } from "./backup.ts";
import { tellChanged } from "./changes.ts";
import { transact } from "./database.ts";
import { byTime, type KeptAnswer, readKeptAnswer } from "./kept-answer.ts";
import { mergeRounds, readKeptRound } from "./kept-round.ts";
import { type GivenAnswer, toKept } from "./rounds.ts";
import { takeOverOnce } from "./take-over.ts";

/** All that is kept, and how many entries of it cannot be read any more. */
export interface History extends Kept {
  readonly unreadable: number;
}

/** Reads all that is kept, the oldest first. Rejects with a `StorageError`. */
export async function readHistory(): Promise<History> {
  await takeOverOnce();
  return transact(["answers", "rounds"], "readonly", async (tx) => {
    const told: readonly unknown[] = await tx.objectStore("answers").getAll();
    const toldRounds: readonly unknown[] = await tx.objectStore("rounds").getAll();
    const answers = told.map(readKeptAnswer).filter((answer) => answer !== null);
    const rounds = toldRounds.map(readKeptRound).filter((round) => round !== null);
    const unreadable = told.length - answers.length + toldRounds.length - rounds.length;
    return { answers: answers.toSorted(byTime), rounds, unreadable };
  });
}

/** The answers that were given to one question. Rejects with a `StorageError`. */
export async function readAnswersTo(question: string): Promise<readonly KeptAnswer[]> {
  return transact(["answers"], "readonly", async (tx) => {
    const told: readonly unknown[] = await tx.objectStore("answers").index("question").getAll(question);
    return told.map(readKeptAnswer).filter((answer) => answer !== null);
  });
}

/** Keeps an answer that belongs to no round, given at a moment and asked from a version of the data. Rejects with a `StorageError`. */
export async function keepAnswer(given: GivenAnswer, at: string, data: string): Promise<KeptAnswer> {
  const kept = toKept(given, at, data);
  await transact(["answers"], "readwrite", (tx) => tx.objectStore("answers").add(kept));
  tellChanged();
  return kept;
}

/** Takes an answer back, as if it had never been given. Rejects with a `StorageError`. */
export async function takeBack({ id }: Pick<KeptAnswer, "id">): Promise<void> {
  await transact(["answers"], "readwrite", (tx) => tx.objectStore("answers").delete(id));
  tellChanged();
}

/**
 * Adds what comes from elsewhere to what is here, and says how many answers are new. Nothing that is here is lost, and
 * to add the same again changes nothing. Rejects with a `StorageError`, and then nothing was added.
 */
export async function mergeIn({ answers, rounds }: Kept): Promise<number> {
  const added = await transact(["answers", "rounds"], "readwrite", async (tx) => {
    const [here, roundsHere] = [tx.objectStore("answers"), tx.objectStore("rounds")];
    const known = new Set(await here.getAllKeys());
    const fresh = answers.filter(({ id }) => !known.has(id));
    await Promise.all(fresh.map((answer) => here.put(answer)));
    await Promise.all(
      [...Map.groupBy(rounds, ({ key }) => key)].map(async ([key, accounts]) => {
        const before = readKeptRound(await roundsHere.get(key));
        await roundsHere.put([...(before === null ? [] : [before]), ...accounts].reduce(mergeRounds));
      }),
    );
    return new Set(fresh.map(({ id }) => id)).size;
  });
  tellChanged();
  return added;
}

/** Forgets all that is kept: answers, rounds and fetched questions. Rejects with a `StorageError`. */
export async function eraseAll(): Promise<void> {
  await transact(["answers", "rounds", "questions"], "readwrite", async (tx) => {
    await Promise.all([
      tx.objectStore("answers").clear(),
      tx.objectStore("rounds").clear(),
      tx.objectStore("questions").clear(),
    ]);
  });
  tellChanged();
}
