import {
  createFirstQuestion,
  createQuestion,
  createQuiz,
  listQuestionIds,
  type QuestionKind,
  type QuestionOf,
  type QuizOptions,
} from "@choosefr/quiz";

const kinds = ["choice", "higher-lower", "estimate"] as const satisfies readonly QuestionKind[];

/** A question of a kind that the site plays. */
export type Question = QuestionOf<(typeof kinds)[number]>;

/** The quiz that the site makes of a seed. */
export function playedQuiz(options: Pick<QuizOptions, "seed" | "locale" | "length">): readonly Question[] {
  return createQuiz({ ...options, kinds });
}

/** The ids of the questions that have a page. */
export function playedIds(): readonly string[] {
  return listQuestionIds(kinds);
}

/** A question that has a page. */
export function playedQuestion(id: string, locale: QuizOptions["locale"]): Question {
  return createQuestion(id, locale) as Question;
}

/** The question of the home page. */
export function homeQuestion(locale: QuizOptions["locale"]): Question {
  return createFirstQuestion(locale) as Question;
}
