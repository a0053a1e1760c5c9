/** Numbers from 0 to 1, the same for the same seed; seeds that follow one another give numbers that have nothing in common. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // A counter whose bits are mixed as MurmurHash3 ends (Austin Appleby, public domain).
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** One of the values, by chance. There must be one. */
export function pick<T>(values: readonly T[], chance: () => number): T {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new RangeError("There is nothing to pick.");
  return value;
}
