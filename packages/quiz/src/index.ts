export type {
  Answer,
  ChoiceQuestion,
  Difficulty,
  EstimateQuestion,
  EstimateUnit,
  ExplainedSource,
  Explanation,
  HigherLowerQuestion,
  Option,
  Question,
} from "./question.ts";
export { createQuizmaster, type Quizmaster, type QuizOptions } from "./quiz.ts";
export { createFirstQuestion, createQuestion, createQuiz, listQuestionIds } from "./record-quiz.ts";
export { type Gradable, type Score, scoreAnswer } from "./score.ts";
