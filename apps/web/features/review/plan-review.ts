import type { QuestionKind } from "@choosefr/quiz";
import type { ExplainedQuestion } from "../explanation/explained-question.ts";
import type { Lang } from "../language/lang.ts";
import { keepQuestions, readQuestions } from "../progress/fetched-questions.ts";
import { readHistory } from "../progress/history.ts";
import { fetchSession } from "../session/fetch-session.ts";
import { agendaOf } from "./agenda.ts";
import { reviewSeed } from "./review-seed.ts";

/** How many questions are asked in one go. */
const BATCH = 10;

/** What a review has to offer at a moment. */
export interface ReviewPlan {
  /** The questions to ask now. */
  readonly questions: readonly ExplainedQuestion[];
  /** How many are due in all, those to ask now among them. */
  readonly due: number;
  /** How many of them can be asked: all, or without a network those that were fetched before. */
  readonly reachable: number;
  /** How many questions were ever answered. */
  readonly known: number;
  /** The kinds that can come back one day. */
  readonly kinds: ReadonlySet<QuestionKind>;
  /** When the next one is due that is not due yet; null where there is none. */
  readonly next: Date | null;
}

/**
 * What is due at a moment: asked of the server, so that corrections of the record arrive; without a network, what was
 * fetched before. Rejects with a `StorageError`.
 */
export async function planReview(lang: Lang, data: string, now: Date): Promise<ReviewPlan> {
  const { answers } = await readHistory();
  const known = new Set(answers.map(({ question }) => question));
  const fetched = await readQuestions([...known], lang, data);
  const { due, next } = agendaOf(answers, now, fetched.gone);
  const first = await askFirst(due, lang, now);
  const questions = first.questions ?? due.flatMap((id) => fetched.questions.get(id) ?? []);
  return {
    questions: questions.slice(0, BATCH),
    due: first.left,
    reachable: first.questions === null ? questions.length : first.left,
    known: known.size,
    kinds: new Set(answers.map(({ kind }) => kind)),
    next,
  };
}

/**
 * The first of these questions that the record can still be asked, kept for later, and how many are left with them; no
 * questions where the server cannot be asked.
 */
async function askFirst(
  ids: readonly string[],
  lang: Lang,
  now: Date,
): Promise<{ readonly questions: readonly ExplainedQuestion[] | null; readonly left: number }> {
  if (ids.length === 0) return { questions: [], left: 0 };
  const session = await fetchSession(ids.slice(0, BATCH), lang, reviewSeed(now));
  if (session === null) return { questions: null, left: ids.length };
  // Where there is no room the review goes on; it needs the network next time.
  await keepQuestions(session, now).catch(() => null);
  const { questions, missing } = session;
  return questions.length === 0
    ? askFirst(ids.slice(BATCH), lang, now)
    : { questions, left: ids.length - missing.length };
}
