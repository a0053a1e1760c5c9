import type { Answer } from "@choosefr/quiz";
import type { PlayableQuestion } from "./playable.ts";

/** Whether an answer is one that a question can be given: what was kept may be of another day's data, or anyone's. */
export function canHave(question: PlayableQuestion, answer: Answer): boolean {
  if ("isSkipped" in answer) return true;
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return "option" in answer && answer.option < question.options.length;
    case "estimate":
      return "value" in answer;
    case "interval":
      return "low" in answer;
    case "order":
      return "order" in answer && isArrangement(answer.order, question.items.length);
    case "match": {
      const { items, matches } = question;
      return (
        "matches" in answer &&
        answer.matches.length === items.length &&
        answer.matches.every((match) => match === null || match < matches.length)
      );
    }
    case "typed-name":
      return "text" in answer;
    case "map":
      return "point" in answer;
    case "did-it-happen":
      return "isTrue" in answer;
    default:
      return question satisfies never;
  }
}

/** Whether indexes name each of so many things once. */
function isArrangement(order: readonly number[], length: number): boolean {
  return order.length === length && new Set(order).size === length && order.every((index) => index < length);
}
