import type { Question } from "@choosefr/quiz";
import { words } from "../words.ts";

/** What is right, as the review of a quiz tells it. */
export function rightAnswerOf(question: Question): string {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.find(({ isCorrect }) => isCorrect)?.text ?? "";
    case "order":
      return question.items
        .toSorted((a, b) => a.place - b.place)
        .map(({ text, place }) => `${place + 1}. ${text}`)
        .join(", ");
    case "match":
      return question.items.map(({ text, match }) => `${text} – ${question.matches[match]}`).join(", ");
    case "did-it-happen": {
      const { yes, no } = words[question.locale === "fr" ? "fr" : "en"];
      return question.isTrue ? yes : no;
    }
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
      return question.answerText;
    default:
      return question satisfies never;
  }
}
