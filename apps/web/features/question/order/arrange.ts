/** An arrangement with what stands at one place moved to another; the places between them close up. */
export function moveTo<T>(arrangement: readonly T[], from: number, to: number): readonly T[] {
  const moved = arrangement[from];
  if (moved === undefined || to < 0 || to >= arrangement.length) return arrangement;
  return arrangement.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** How many of all pairs of an arrangement stand the right way round. */
export function countPairs(places: readonly number[]): { readonly right: number; readonly total: number } {
  const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
  return { right: pairs.filter(Boolean).length, total: pairs.length };
}
