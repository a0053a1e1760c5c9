import type { Forecast } from "@choosefr/quiz/calibration";
import type { KeptAnswer } from "../progress/kept-answer.ts";

/** The forecasts among kept answers: those that were given with a confidence. */
export function keptForecasts(answers: readonly KeptAnswer[]): readonly Forecast[] {
  return answers.flatMap(({ confidence, isCorrect }) => (confidence === null ? [] : { confidence, isCorrect }));
}
