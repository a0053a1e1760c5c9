import type { Answer, Question } from "@choosefr/quiz";

/** An answer that is right, or one that is wrong and not even close. */
export function answerTo(question: Question, isRight: boolean): Answer {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return { option: question.options.findIndex(({ isCorrect }) => isCorrect === isRight) };
    case "estimate":
      return { value: isRight ? (question.low + question.high) / 2 : question.min };
    case "interval":
      return isRight ? { low: question.low, high: question.high } : { low: question.min, high: question.min };
    case "order": {
      const order = [...question.items.keys()].toSorted((a, b) => question.items[a]!.place - question.items[b]!.place);
      return { order: isRight ? order : order.toReversed() };
    }
    case "match": {
      const matches = question.items.map(({ match }) => match);
      return { matches: isRight ? matches : [...matches.slice(1), ...matches.slice(0, 1)] };
    }
    case "typed-name":
      return { text: isRight ? question.answerText : "Personne du tout" };
    case "map": {
      const [site] = question.sites;
      return { point: isRight ? site! : farFrom(site!) };
    }
    case "did-it-happen":
      return { isTrue: question.isTrue === isRight, confidence: isRight ? 90 : 60 };
    default:
      return question satisfies never;
  }
}

/** Quimper or Strasbourg, whichever is far: neither is within 300 km of the other half of the country. */
function farFrom({ longitude }: { readonly longitude: number }): {
  readonly latitude: number;
  readonly longitude: number;
} {
  return longitude > 2.5 ? { latitude: 48, longitude: -4.1 } : { latitude: 48.58, longitude: 7.75 };
}
