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
export { createFirstQuestion, createQuestion, createQuiz, listQuestionIds, type QuizOptions } from "./quiz.ts";
export { type Gradable, type Score, scoreAnswer } from "./score.ts";
