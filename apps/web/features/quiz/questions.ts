import {
  createExactQuiz,
  createFirstQuestion,
  createQuestion,
  createQuiz,
  createTodaysFive,
  type Question,
  type QuizOptions,
} from "@choosefr/quiz";
import type { Lang } from "../language/lang.ts";
import type { ExactQuizLink } from "../session/exact-link.ts";

/** How many questions a quiz has where nobody asked for another length. */
const QUIZ_LENGTH = 10;

/** The questions that a seed stands for, the same in both languages; fewer where the record holds fewer. */
export function quizQuestions(
  seed: string,
  lang: Lang,
  narrowed: Partial<Omit<QuizOptions, "seed" | "locale">> = {},
): readonly Question[] {
  return createQuiz({ length: QUIZ_LENGTH, ...narrowed, seed, locale: lang });
}

/** The five questions of a day in Paris, the same for everyone. */
export function questionsOfDay(day: string, lang: Lang): readonly Question[] {
  return createTodaysFive({ day, locale: lang });
}

/** The questions of one exact quiz, and how many that it named the record no longer holds. */
export function exactQuestions(
  { ids, seed }: Pick<ExactQuizLink, "ids" | "seed">,
  lang: Lang,
): { readonly questions: readonly Question[]; readonly missing: number } {
  const questions = createExactQuiz(ids, { seed, locale: lang }).questions;
  return { questions, missing: ids.length - questions.length };
}

/** The question that the home page opens with; null while the record can be asked nothing. */
export function homeQuestion(lang: Lang): Question | null {
  return createFirstQuestion(lang);
}

/** The question with an id, as it stands in an address; null where there is none. */
export function findQuestion(id: string, lang: Lang): Question | null {
  return createQuestion(id, lang);
}
