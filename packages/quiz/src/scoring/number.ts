/** The ends of what the record supports, in whole units. */
interface Truth {
  readonly low: number;
  readonly high: number;
}

/** An estimate this many times too high or too low scores nothing. */
const WORTHLESS_FACTOR = 10;

/**
 * Points of an estimate e of a true range [low, high]: max(0, 1 − |log10(e / nearest end)|). Full marks inside the range,
 * none at ten times or a tenth, none for what is not a positive number.
 */
export function scoreEstimate({ low, high }: Truth, value: number): number {
  if (!isPositive(value)) return 0;
  if (value >= low && value <= high) return 1;
  const nearest = value < low ? low : high;
  return Math.max(0, 1 - Math.abs(Math.log(value / nearest)) / Math.log(WORTHLESS_FACTOR));
}

/**
 * Points of an interval [l, u] given for a true range with a confidence of P percent: 1 − S − (200 / (100 − P)) · D, where
 * S is the width of the interval and D how far the nearest true value lies outside it, both in powers of ten
 * (log10 of ratios). This is the interval score of Gneiting and Raftery (2007, Strictly Proper Scoring Rules, Prediction,
 * and Estimation, section 6.2), turned so that more is better: on average it is highest for whoever gives the interval in
 * which they believe the value to lie with just that confidence, its ends cutting off equal tails. Points may fall below
 * zero: a floor would reward bluffing. Null for what is no interval: an end that is not a positive number, or ends the wrong
 * way round.
 */
export function scoreInterval(
  { low, high, confidence }: Truth & { readonly confidence: number },
  interval: Truth,
): number | null {
  if (!isPositive(interval.low) || !isPositive(interval.high) || interval.low > interval.high) return null;
  const miss = Math.max(0, Math.log10(interval.low / high), Math.log10(low / interval.high));
  return 1 - Math.log10(interval.high / interval.low) - (200 / (100 - confidence)) * miss;
}

/** Whether an interval holds a value that the record supports. */
export function holdsTruth({ low, high }: Truth, interval: Truth): boolean {
  return interval.low <= high && interval.high >= low;
}

function isPositive(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}
