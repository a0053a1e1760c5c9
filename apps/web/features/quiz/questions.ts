import { createFirstQuestion, createQuestion, createQuiz, type Question } from "@choosefr/quiz";
import type { Lang } from "../language/lang.ts";

/** How many questions a quiz has. */
const QUIZ_LENGTH = 10;

/** The questions that a seed stands for, the same in both languages; fewer than ten where the record holds fewer. */
export function quizQuestions(seed: string, lang: Lang): readonly Question[] {
  return createQuiz({ seed, locale: lang, length: QUIZ_LENGTH });
}

/** The question that the home page opens with; null while the record can be asked nothing. */
export function homeQuestion(lang: Lang): Question | null {
  return createFirstQuestion(lang);
}

/** The question with an id, as it stands in an address; null where there is none. */
export function findQuestion(id: string, lang: Lang): Question | null {
  return createQuestion(id, lang);
}
