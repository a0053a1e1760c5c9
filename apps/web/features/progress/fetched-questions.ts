import type { ExplainedQuestion } from "../explanation/explained-question.ts";
import type { Lang } from "../language/lang.ts";
import type { Session } from "../session/read-session.ts";
import { transact } from "./database.ts";
import { type KeptQuestion, questionKey, readKeptQuestion } from "./kept-question.ts";

const MOST_QUESTIONS = 400;

/** Keeps the questions of a session for when there is no network, and which of those asked for no longer exist. Rejects with a `StorageError`. */
export async function keepQuestions({ questions, missing, locale, data }: Session, now: Date): Promise<void> {
  const at = now.toISOString();
  const kept: readonly KeptQuestion[] = [
    ...questions.map((question) => ({ key: questionKey(question.id, locale), data: data.version, at, question })),
    ...missing.map((id) => ({ key: questionKey(id, locale), data: data.version, at, question: null })),
  ];
  await transact(["questions"], "readwrite", async (tx) => {
    const store = tx.objectStore("questions");
    await Promise.all(kept.map((question) => store.put(question)));
    let surplus = (await store.count()) - MOST_QUESTIONS;
    for await (const cursor of store.index("at").iterate()) {
      if (surplus <= 0) break;
      await cursor.delete();
      surplus -= 1;
    }
  });
}

/** What is known of questions without asking the server. */
export interface FetchedQuestions {
  readonly questions: ReadonlyMap<string, ExplainedQuestion>;
  /** Those that this version of the data cannot ask any more. */
  readonly gone: ReadonlySet<string>;
}

/** What is kept of some questions in a language; `data` is the version of the data that the site holds. Rejects with a `StorageError`. */
export async function readQuestions(ids: readonly string[], lang: Lang, data: string): Promise<FetchedQuestions> {
  const told = await transact(["questions"], "readonly", (tx) =>
    Promise.all(ids.map((id) => tx.objectStore("questions").get(questionKey(id, lang)))),
  );
  const questions = new Map<string, ExplainedQuestion>();
  const gone = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const kept = readKeptQuestion(told[index]);
    if (kept === null) continue;
    if (kept.question !== null) questions.set(id, kept.question);
    else if (kept.data === data) gone.add(id);
  }
  return { questions, gone };
}
