import { createExactQuiz, createQuiz } from "@choosefr/quiz";
import { withClaimPage } from "../explanation/explained-question.ts";
import type { Lang } from "../language/lang.ts";
import { SESSION_VERSION, type Session } from "./read-session.ts";
import { DATA } from "./release.ts";
import { type SessionFilter, toQuizFilter } from "./session-filter.ts";

/** The session of these questions, in this order. */
export function exactSession(
  { ids, seed }: { readonly ids: readonly string[]; readonly seed: string },
  locale: Lang,
): Session {
  const { questions, missing } = createExactQuiz(ids, { seed, locale });
  return { version: SESSION_VERSION, data: DATA, locale, seed, questions: questions.map(withClaimPage), missing };
}

/** The session that the practice of a subject brings under a seed. */
export function filteredSession(
  { filter, seed }: { readonly filter: SessionFilter; readonly seed: string },
  locale: Lang,
): Session {
  const questions = createQuiz({ ...toQuizFilter(filter), seed, locale, length: filter.length });
  return { version: SESSION_VERSION, data: DATA, locale, seed, questions: questions.map(withClaimPage), missing: [] };
}
