import { createFirstQuestion, createQuestion, createQuiz } from "@choosefr/quiz";
import type { Lang } from "../language/lang.ts";
import { isPlayed, PLAYED_KINDS, type PlayedQuestion } from "./played-kinds.ts";

/** How many questions a quiz has. */
const QUIZ_LENGTH = 10;

/** The questions that a seed stands for, the same in both languages; fewer than ten where the record holds fewer. */
export function quizQuestions(seed: string, lang: Lang): readonly PlayedQuestion[] {
  return createQuiz({ seed, locale: lang, length: QUIZ_LENGTH, kinds: PLAYED_KINDS });
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
