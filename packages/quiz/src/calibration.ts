import type { Language } from "@choosefr/model";
import type { CalibrationLevel, Judgement } from "./calibration-level.ts";
import { describeLevelInEnglish } from "./phrases/en/calibration.ts";
import { describeLevelInFrench } from "./phrases/fr/calibration.ts";
import type { Answer } from "./question.ts";
import type { Gradable } from "./score.ts";
import { holdsTruth, scoreInterval } from "./scoring/number.ts";

export type { CalibrationLevel, Judgement } from "./calibration-level.ts";

/** How sure a reader was of an answer, in percent from 50 to 100, and whether it was right. */
export interface Forecast {
  readonly confidence: number;
  readonly isCorrect: boolean;
}

/** What answers with confidences show: level by level, from the least sure to the surest, and all together. */
export interface Calibration {
  readonly levels: readonly CalibrationLevel[];
  /** Null without answers. */
  readonly overall: CalibrationLevel | null;
}

/** How likely chance is to leave the range, half of it on either side. */
const OUTSIDE = 0.1;
const STEP = 10;

/** The forecast that an answer makes; null for a question that asks for none, or an answer that does not fit it. */
export function forecastOf(question: Gradable, answer: Answer): Forecast | null {
  if (question.kind === "interval" && "low" in answer && scoreInterval(question, answer) !== null) {
    return { confidence: question.confidence, isCorrect: holdsTruth(question, answer) };
  }
  if (question.kind === "did-it-happen" && "isTrue" in answer && isConfidence(answer.confidence)) {
    return { confidence: answer.confidence, isCorrect: answer.isTrue === question.isTrue };
  }
  return null;
}

/**
 * How often a reader was right with each confidence, beside what chance allows. Confidences are gathered to the nearest ten;
 * those that are no number from 50 to 100 are left out.
 *
 * The range: of n answers given with a confidence p, a reader who is as good as they think gets k right with the binomial
 * probability C(n, k) · pᵏ · (1 − p)ⁿ⁻ᵏ. It reaches from the smallest k below or at which lies more than 5 % of it to the
 * smallest below or at which lie at least 95 %: such a reader leaves it at most one time in ten. These are the belts
 * from which Clopper and Pearson (1934, The use of confidence or fiducial limits illustrated in the case of the binomial,
 * Biometrika 26, 404–413) draw their limits, read the other way. Where confidences differ within a level their mean stands for
 * p: the number of right answers then spreads less than the binomial one (Hoeffding 1956), so that the range errs on the
 * reader's side.
 */
export function calibrate(forecasts: readonly Forecast[]): Calibration {
  const given = forecasts.filter(({ confidence }) => isConfidence(confidence));
  const levels = new Map<number, Forecast[]>();
  for (const forecast of given) {
    const level = Math.round(forecast.confidence / STEP) * STEP;
    levels.set(level, [...(levels.get(level) ?? []), forecast]);
  }
  return {
    levels: [...levels].toSorted(([a], [b]) => a - b).map(([level, some]) => judge(level, some)),
    overall: given.length === 0 ? null : judge(Math.round(meanConfidence(given)), given),
  };
}

/**
 * What a level means, in one sentence: "À 80 % de certitude, vous aviez raison 5 fois sur 10 : trop d’assurance, il
 * aurait fallu au moins 6 bonnes réponses."
 */
export function describeLevel(level: CalibrationLevel, locale: Language): string {
  return locale === "fr" ? describeLevelInFrench(level) : describeLevelInEnglish(level);
}

function judge(confidence: number, forecasts: readonly Forecast[]): CalibrationLevel {
  const [asked, expected] = [forecasts.length, meanConfidence(forecasts) / 100];
  const right = forecasts.filter(({ isCorrect }) => isCorrect).length;
  const [least, most] = rangeOfChance(asked, expected);
  const judgement: Judgement =
    right < least
      ? "too-sure"
      : right > most
        ? "not-sure-enough"
        : least === 0 || (most === asked && asked < FEW)
          ? "unknown"
          : "calibrated";
  return { confidence, asked, right, expected, least, most, judgement };
}

/** Below so many answers a range that reaches up to all of them tells little. */
const FEW = 5;

function rangeOfChance(asked: number, share: number): readonly [least: number, most: number] {
  const cumulated: number[] = [];
  let below = 0;
  for (let right = 0; right <= asked; right += 1) {
    below += binomial(asked, right, share);
    cumulated.push(below);
  }
  const first = (isEnough: (sum: number) => boolean): number => {
    const found = cumulated.findIndex(isEnough);
    return found === -1 ? asked : found;
  };
  return [first((sum) => sum > OUTSIDE / 2), first((sum) => sum >= 1 - OUTSIDE / 2)];
}

/** The probability of just so many successes, by logarithms so that no factorial grows out of bounds. */
function binomial(trials: number, successes: number, share: number): number {
  if (share === 0 || share === 1) return successes === trials * share ? 1 : 0;
  let logarithm = successes * Math.log(share) + (trials - successes) * Math.log1p(-share);
  for (let step = 1; step <= successes; step += 1) logarithm += Math.log((trials - successes + step) / step);
  return Math.exp(logarithm);
}

function meanConfidence(forecasts: readonly Forecast[]): number {
  return forecasts.reduce((sum, { confidence }) => sum + confidence, 0) / forecasts.length;
}

function isConfidence(value: number): boolean {
  return value >= 50 && value <= 100;
}
