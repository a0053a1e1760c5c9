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
} from "./question.ts";
export { createQuizmaster, type ExactQuiz, type Quizmaster, type QuizOptions } from "./quiz.ts";
export { createExactQuiz, createFirstQuestion, createQuestion, createQuiz, listQuestionIds } from "./record-quiz.ts";
export { type Gradable, type Score, scoreAnswer } from "./score.ts";
