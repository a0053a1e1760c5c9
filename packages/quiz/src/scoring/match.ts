/** The share of items that were given their own match, from 0 to 1; a match given twice counts for none of its items. */
export function scoreMatches(
  items: readonly { readonly match: number }[],
  matches: readonly (number | null)[],
): number {
  const isGivenOnce = (match: number): boolean => matches.indexOf(match) === matches.lastIndexOf(match);
  const right = items.filter(({ match }, index) => matches[index] === match && isGivenOnce(match));
  return items.length === 0 ? 0 : right.length / items.length;
}
