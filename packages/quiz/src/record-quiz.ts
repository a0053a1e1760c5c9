import { catalogue } from "@choosefr/model";
import type { Quizmaster } from "./quiz.ts";
import { createQuizmaster } from "./quizmaster.ts";

const quizmaster = createQuizmaster(catalogue);

/**
 * A quiz on the record that comes with the package: the easiest question first, kinds, editions and difficulties mixed, and
 * nothing that is shown gives away what is still to be asked. The same options give the same quiz.
 */
export const createQuiz: Quizmaster["createQuiz"] = quizmaster.createQuiz;
/** Five questions for everyone on a day, picked by hand; no announcement twice within seven days. */
export const createTodaysFive: Quizmaster["createTodaysFive"] = quizmaster.createTodaysFive;
/** How many questions pass a filter. */
export const countQuestions: Quizmaster["countQuestions"] = quizmaster.countQuestions;
/** The quiz of these questions in this order, and which of the ids no question has. */
export const createExactQuiz: Quizmaster["createExactQuiz"] = quizmaster.createExactQuiz;
/** One question by its id, the same each time; null if there is none with that id. */
export const createQuestion: Quizmaster["createQuestion"] = quizmaster.createQuestion;
/** The question of the first screen, picked by hand. */
export const createFirstQuestion: Quizmaster["createFirstQuestion"] = quizmaster.createFirstQuestion;
/** The ids of all questions of these kinds that can be asked, for pages of their own: of the whole record, notable or not. */
export const listQuestionIds: Quizmaster["listQuestionIds"] = quizmaster.listQuestionIds;
