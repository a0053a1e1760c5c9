/** What is timed beside others: it reads `units` UTF-16 units of text a call, and gives something so that it is run. */
export interface Contestant {
  readonly name: string;
  readonly units: number;
  readonly run: () => unknown;
}

/** The median speed of a contestant, and the median over rounds of its ratio to the first contestant. */
export interface Speed {
  readonly name: string;
  /** Millions of UTF-16 units a second. */
  readonly speed: number;
  /** Of the speeds of one round: a busy machine slows all that run in it. */
  readonly ratio: number;
}

/**
 * Runs the contestants in turn, round after round, in this process. One round more is run before, and not counted.
 * The first is what the others are compared with.
 */
export function raceInRounds(contestants: readonly Contestant[], rounds: number): readonly Speed[] {
  const speeds = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const speed = measure(contestant);
      if (round > 0) speeds[index]?.push(speed);
    }
  }
  const base = speeds[0] ?? [];
  return contestants.map(({ name }, index) => {
    const own = speeds[index] ?? [];
    return {
      name,
      speed: medianOf(own),
      ratio: medianOf(own.map((speed, round) => speed / (base[round] ?? Number.NaN))),
    };
  });
}

/** The median of numbers in any order; not a number where there is none. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** The smallest of the numbers that at least this share of them do not exceed; not a number where there is none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What the contestants gave: read by nobody, kept so that no call can be left out. */
let last: unknown;

function measure({ units, run }: Contestant): number {
  const start = performance.now();
  last = run();
  const milliseconds = performance.now() - start;
  return last === undefined ? Number.NaN : units / 1000 / milliseconds;
}
