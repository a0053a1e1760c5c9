import type { Answer } from "@choosefr/quiz";
import { fill } from "../language/fill.ts";
import { formatWithUnit } from "./estimate/estimate-scale.ts";
import { describeDistance, nearestSite } from "./map/nearest-site.ts";
import type { PlayableOf, PlayableQuestion } from "./playable.ts";
import type { QuestionLabels } from "./question-labels.ts";

/** The answer that the record supports, ready to read. */
export function rightAnswerOf(question: PlayableQuestion, labels: Pick<QuestionLabels, "didItHappen">): string {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.find(({ isCorrect }) => isCorrect)?.text ?? "";
    case "order":
      return numbered(question.items.toSorted((a, b) => a.place - b.place).map(({ text }) => text));
    case "match":
      return pairs(
        question,
        question.items.map(({ match }) => match),
      );
    case "did-it-happen":
      return question.isTrue ? labels.didItHappen.yes : labels.didItHappen.no;
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
      return question.answerText;
    default:
      return question satisfies never;
  }
}

/** An answer as it was given, ready to read; empty where it is not of the question's kind. */
export function givenAnswerOf(question: PlayableQuestion, answer: Answer, labels: QuestionLabels): string {
  if ("isSkipped" in answer) return labels.skip;
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return "option" in answer ? (question.options[answer.option]?.text ?? "") : "";
    case "estimate":
      return "value" in answer ? formatWithUnit(answer.value, question) : "";
    case "interval":
      return "low" in answer
        ? fill(labels.interval.range, {
            low: formatWithUnit(answer.low, question),
            high: formatWithUnit(answer.high, question),
          })
        : "";
    case "order":
      return "order" in answer ? numbered(answer.order.map((index) => question.items[index]?.text ?? "")) : "";
    case "match":
      return "matches" in answer ? pairs(question, answer.matches) : "";
    case "typed-name":
      return "text" in answer ? answer.text : "";
    case "map":
      return "point" in answer ? describeDistance(nearestSite(question.sites, answer.point), labels.map) : "";
    case "did-it-happen":
      return "isTrue" in answer
        ? fill(labels.didItHappen.given, {
            answer: answer.isTrue ? labels.didItHappen.yes : labels.didItHappen.no,
            n: answer.confidence,
          })
        : "";
    default:
      return question satisfies never;
  }
}

function numbered(names: readonly string[]): string {
  return names.map((name, index) => `${index + 1}.\u00a0${name}`).join(", ");
}

function pairs({ items, matches }: PlayableOf<"match">, chosen: readonly (number | null)[]): string {
  return items.map(({ text }, index) => `${text} – ${matches[chosen[index] ?? -1] ?? "…"}`).join(", ");
}
