import type { ChoiceQuestion, EstimateQuestion, HigherLowerQuestion } from "@choosefr/quiz";
import type { PlayedQuestion } from "../quiz/played-kinds.ts";

/** What the browser needs of a question before it is answered; the explanation is rendered on the server. */
export type PlayableQuestion =
  | Pick<ChoiceQuestion, "id" | "kind" | "stem" | "locale" | "options">
  | Pick<HigherLowerQuestion, "id" | "kind" | "stem" | "locale" | "options">
  | Pick<
      EstimateQuestion,
      | "id"
      | "kind"
      | "stem"
      | "locale"
      | "unitLabels"
      | "unitSize"
      | "units"
      | "min"
      | "max"
      | "low"
      | "high"
      | "answerText"
    >;

/** Leaves out what the browser does not need. */
export function toPlayable(question: PlayedQuestion): PlayableQuestion {
  const { id, stem, locale } = question;
  switch (question.kind) {
    case "choice":
      return { id, kind: question.kind, stem, locale, options: question.options };
    case "higher-lower":
      return { id, kind: question.kind, stem, locale, options: question.options };
    case "estimate": {
      const { kind, unitLabels, unitSize, units, min, max, low, high, answerText } = question;
      return { id, kind, stem, locale, unitLabels, unitSize, units, min, max, low, high, answerText };
    }
    default:
      return question satisfies never;
  }
}

/** The answer that the record supports, ready to read. */
export function rightAnswerOf(question: PlayableQuestion): string {
  if (question.kind === "estimate") return question.answerText;
  return question.options.find((option) => option.isCorrect)?.text ?? "";
}
