/**
 * Points of a yes or no given with a confidence of P percent: 1 − (P / 100 − o)², where o is 1 if it was right and 0 if not:
 * the Brier score (1950), turned so that more is better. It is proper: on average nobody does better than by saying how
 * sure they are. Null for a confidence that is not from 50 to 100: whoever is less sure than even means the other answer.
 */
export function scoreForecast(isRight: boolean, confidence: number): number | null {
  if (!(confidence >= 50 && confidence <= 100)) return null;
  return 1 - (confidence / 100 - (isRight ? 1 : 0)) ** 2;
}
