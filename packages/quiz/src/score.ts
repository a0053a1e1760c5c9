import type { Answer, Point } from "./question.ts";
import { scoreForecast } from "./scoring/forecast.ts";
import { scoreMatches } from "./scoring/match.ts";
import { isNameAccepted } from "./scoring/name.ts";
import { holdsTruth, scoreEstimate, scoreInterval } from "./scoring/number.ts";
import { scoreOrder } from "./scoring/order.ts";
import { distanceToNearestKm, RIGHT_WITHIN_KM, scoreDistance } from "./scoring/place.ts";

export { distanceKm } from "./scoring/place.ts";

/** What scoring looks at: which option is right, the range of right values, the right order. A whole question is one of these. */
export type Gradable =
  | { readonly kind: "choice" | "higher-lower"; readonly options: readonly { readonly isCorrect: boolean }[] }
  | { readonly kind: "estimate"; readonly low: number; readonly high: number }
  | { readonly kind: "interval"; readonly low: number; readonly high: number; readonly confidence: number }
  | { readonly kind: "order"; readonly items: readonly { readonly place: number }[] }
  | { readonly kind: "match"; readonly items: readonly { readonly match: number }[] }
  | { readonly kind: "typed-name"; readonly accepted: readonly string[]; readonly rejected: readonly string[] }
  | { readonly kind: "map"; readonly sites: readonly Point[] }
  | { readonly kind: "did-it-happen"; readonly isTrue: boolean };

/** The result of an answer. */
export interface Score {
  /**
   * 1 for a right answer, 0 for a wrong one, and between them by closeness or by the share that is right. Only an interval
   * can fall below 0, by a rule that would else reward bluffing.
   */
  readonly points: number;
  readonly isCorrect: boolean;
}

const NOTHING: Score = Object.freeze({ points: 0, isCorrect: false });

/**
 * Scores an answer; the rule of each kind is told in `scoring/`. An answer that does not fit the question (no such option,
 * not a positive number, no arrangement of all items) scores nothing.
 */
export function scoreAnswer(question: Gradable, answer: Answer): Score {
  switch (question.kind) {
    case "choice":
    case "higher-lower": {
      const isCorrect = "option" in answer && question.options[answer.option]?.isCorrect === true;
      return { points: isCorrect ? 1 : 0, isCorrect };
    }
    case "estimate":
      return "value" in answer ? whole(scoreEstimate(question, answer.value)) : NOTHING;
    case "interval": {
      const points = "low" in answer ? scoreInterval(question, answer) : null;
      return "low" in answer && points !== null ? { points, isCorrect: holdsTruth(question, answer) } : NOTHING;
    }
    case "order":
      return "order" in answer ? whole(scoreOrder(question.items, answer.order)) : NOTHING;
    case "match":
      return "matches" in answer ? whole(scoreMatches(question.items, answer.matches)) : NOTHING;
    case "typed-name":
      return "text" in answer ? whole(isNameAccepted(question, answer.text) ? 1 : 0) : NOTHING;
    case "map": {
      if (!("point" in answer)) return NOTHING;
      const km = distanceToNearestKm(question.sites, answer.point);
      return { points: scoreDistance(km), isCorrect: km <= RIGHT_WITHIN_KM };
    }
    case "did-it-happen": {
      if (!("isTrue" in answer)) return NOTHING;
      const isCorrect = answer.isTrue === question.isTrue;
      const points = scoreForecast(isCorrect, answer.confidence);
      return points === null ? NOTHING : { points, isCorrect };
    }
    default:
      return question satisfies never;
  }
}

/** Right if nothing is missing. */
function whole(points: number): Score {
  return { points, isCorrect: points === 1 };
}
