import type { Question } from "@choosefr/quiz";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** The right answer in a line, as a teacher reads it out. */
export function sheetAnswer(question: Question, lang: Lang): string {
  const { sheet } = messagesIn(lang);
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.find(({ isCorrect }) => isCorrect)?.text ?? "";
    case "order":
      return question.items
        .toSorted((a, b) => a.place - b.place)
        .map(({ text, figure }) => `${text} (${figure})`)
        .join(", ");
    case "match":
      return question.items.map(({ text, match }) => `${text} : ${question.matches[match] ?? ""}`).join(" ; ");
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
      return question.answerText;
    case "did-it-happen":
      return question.isTrue ? sheet.yes : sheet.no;
    default:
      return question satisfies never;
  }
}
