/** What was found against what was expected: how many items of each, and how many of the found are right. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

const NOTHING: Tally = { expected: 0, found: 0, right: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { expected, found, right }) => ({
      expected: sum.expected + expected,
      found: sum.found + found,
      right: sum.right + right,
    }),
    NOTHING,
  );
}

/** The share of what was found that is right; null where nothing was found. */
export function precisionOf({ found, right }: Tally): number | null {
  return shareOf(right, found);
}

/** The share of what was expected that was found; null where nothing was expected. */
export function recallOf({ expected, right }: Tally): number | null {
  return shareOf(right, expected);
}

/** The harmonic mean of precision and recall; null where nothing was expected nor found. */
export function f1Of({ expected, found, right }: Tally): number | null {
  return shareOf(2 * right, expected + found);
}

/** A part of a whole; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
