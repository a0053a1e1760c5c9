import {
  createExactQuiz,
  createFirstQuestion,
  createQuestion,
  createQuiz,
  createTodaysFive,
  type QuizOptions,
} from "@choosefr/quiz";
import type { Lang } from "../language/lang.ts";
import type { ExactQuizLink } from "../session/exact-link.ts";
import { isPlayed, PLAYED_KINDS, type PlayedQuestion } from "./played-kinds.ts";

/** How many questions a quiz has where nobody asked for another length. */
const QUIZ_LENGTH = 10;

/** The questions that a seed stands for, the same in both languages; fewer where the record holds fewer. */
export function quizQuestions(
  seed: string,
  lang: Lang,
  narrowed: Partial<Omit<QuizOptions<PlayedQuestion["kind"]>, "seed" | "locale">> = {},
): readonly PlayedQuestion[] {
  return createQuiz({ length: QUIZ_LENGTH, kinds: PLAYED_KINDS, ...narrowed, seed, locale: lang });
}

/** The five questions of a day in Paris, the same for everyone. */
export function questionsOfDay(day: string, lang: Lang): readonly PlayedQuestion[] {
  return createTodaysFive({ day, locale: lang, kinds: PLAYED_KINDS });
}

/** The questions of one exact quiz, and how many that it named the record no longer holds. */
export function exactQuestions(
  { ids, seed }: Pick<ExactQuizLink, "ids" | "seed">,
  lang: Lang,
): { readonly questions: readonly PlayedQuestion[]; readonly missing: number } {
  const questions = createExactQuiz(ids, { seed, locale: lang }).questions.filter(isPlayed);
  return { questions, missing: ids.length - questions.length };
}

/** The question that the home page opens with; null while the record can be asked nothing. */
export function homeQuestion(lang: Lang): PlayedQuestion | null {
  const question = createFirstQuestion(lang);
  return question !== null && isPlayed(question) ? question : null;
}

/** The question with an id, as it stands in an address; null where there is none. */
export function findQuestion(id: string, lang: Lang): PlayedQuestion | null {
  const question = createQuestion(id, lang);
  return question !== null && isPlayed(question) ? question : null;
}
