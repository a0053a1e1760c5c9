import type { Lang } from "../language/lang.ts";
import { keepQuestions, readQuestions } from "../progress/fetched-questions.ts";
import { readHistory } from "../progress/history.ts";
import { fetchSession } from "../session/fetch-session.ts";
import { agendaOf } from "./agenda.ts";
import { reviewSeed } from "./review-seed.ts";

/** How many questions are held ready for days without a network. */
const AHEAD = 40;

/**
 * Fetches the questions that come back next and are not on the device yet, in one request. Rejects with a `StorageError`
 * where nothing can be kept.
 */
export async function fetchComingReviews(lang: Lang, data: string): Promise<void> {
  const now = new Date();
  const { answers } = await readHistory();
  const { due, later } = agendaOf(answers, now);
  const next = [...due, ...later].slice(0, AHEAD);
  const { questions, gone } = await readQuestions(next, lang, data);
  const wanted = next.filter((id) => !questions.has(id) && !gone.has(id));
  if (wanted.length === 0) return;
  const session = await fetchSession(wanted, lang, reviewSeed(now));
  if (session !== null) await keepQuestions(session, now);
}
