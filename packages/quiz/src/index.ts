export type { QuizFilter, Sector } from "./filter.ts";
export type {
  Answer,
  ChoiceQuestion,
  Confidence,
  DidItHappenQuestion,
  Difficulty,
  EstimateQuestion,
  EstimateUnit,
  ExplainedSource,
  Explanation,
  HigherLowerQuestion,
  IntervalQuestion,
  MapQuestion,
  MatchItem,
  MatchQuestion,
  Option,
  OrderItem,
  OrderQuestion,
  Point,
  Question,
  QuestionKind,
  QuestionOf,
  TypedNameQuestion,
  UnitLabels,
} from "./question.ts";
export type { DayOptions, ExactQuiz, Quizmaster, QuizOptions } from "./quiz.ts";
export { createQuizmaster } from "./quizmaster.ts";
export {
  countQuestions,
  createExactQuiz,
  createFirstQuestion,
  createQuestion,
  createQuiz,
  createTodaysFive,
  listQuestionIds,
} from "./record-quiz.ts";
export { type Gradable, type Score, scoreAnswer } from "./score.ts";
export { dayInParis } from "./today.ts";
