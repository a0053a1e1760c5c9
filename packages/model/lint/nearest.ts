/** Names that differ in more than a third of their letters are not a slip of the hand. */
const MOST_DIFFERENCE = 1 / 3;

/** A shorter word is a part of too many others. */
const LEAST_PART = 4;

/**
 * The candidate that a mistyped word most likely meant: the one with the fewest letters changed, else the first that
 * contains the word. Null if none is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  let nearest: string | null = null;
  let whole: string | null = null;
  let least = Math.max(1, Math.floor(word.length * MOST_DIFFERENCE)) + 1;
  for (const candidate of candidates) {
    if (word.length >= LEAST_PART && candidate.includes(word)) whole ??= candidate;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate, least);
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest ?? whole;
}

/** The least number of letters to add, drop or replace (Levenshtein); gives up with `limit` once that is reached. */
export function editDistance(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
