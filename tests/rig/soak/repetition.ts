/** One run of a suite. */
export interface Repetition {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/**
 * The cells of a suite's line: runs, runs that failed, tests that passed in a run (a range if it varies), the shortest,
 * the median and the longest time in seconds, and a remark. There must be a repetition.
 */
export function soakRow(name: string, repetitions: readonly Repetition[]): readonly string[] {
  const times = repetitions.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
  const failures = repetitions.filter(({ failed }) => failed > 0).length;
  const counts = repetitions.map(({ passed }) => passed);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const isFlaky = failures > 0 && failures < repetitions.length;
  return [
    name,
    String(repetitions.length),
    String(failures),
    fewest === most ? String(most) : `${fewest}-${most}`,
    ...[Math.min(...times), median(times), Math.max(...times)].map((seconds) => seconds.toFixed(1)),
    isFlaky ? "fails sometimes" : "",
  ];
}

/** The median of numbers in ascending order; of an even count, the mean of the middle two. */
export function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length - 1 - half], sorted[half]];
  if (low === undefined || high === undefined) throw new RangeError("No numbers, no median.");
  return (low + high) / 2;
}
