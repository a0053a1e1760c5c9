import type { Answer } from "@choosefr/quiz";
import type { PlayableQuestion } from "./playable.ts";

/** A right and a wrong answer to a question, for tests. */
export function answersTo(question: PlayableQuestion): { readonly right: Answer; readonly wrong: Answer } {
  switch (question.kind) {
    case "choice":
    case "higher-lower": {
      const option = question.options.findIndex(({ isCorrect }) => isCorrect);
      return { right: { option }, wrong: { option: option === 0 ? 1 : 0 } };
    }
    case "estimate":
      return { right: { value: question.low }, wrong: { value: question.low / 50 } };
    case "interval": {
      const { low, high } = question;
      return { right: { low, high }, wrong: { low: high * 2, high: high * 3 } };
    }
    case "order": {
      const order = [...question.items.keys()].toSorted(
        (a, b) => (question.items[a]?.place ?? 0) - (question.items[b]?.place ?? 0),
      );
      return { right: { order }, wrong: { order: order.toReversed() } };
    }
    case "match": {
      const matches = question.items.map(({ match }) => match);
      return { right: { matches }, wrong: { matches: [...matches.slice(1), ...matches.slice(0, 1)] } };
    }
    case "typed-name":
      return { right: { text: question.answerText }, wrong: { text: "Personne" } };
    case "map":
      return {
        right: { point: question.sites[0] ?? { latitude: 0, longitude: 0 } },
        wrong: { point: { latitude: 0, longitude: 0 } },
      };
    case "did-it-happen": {
      const { isTrue } = question;
      return { right: { isTrue, confidence: 90 }, wrong: { isTrue: !isTrue, confidence: 60 } };
    }
    default:
      return question satisfies never;
  }
}
