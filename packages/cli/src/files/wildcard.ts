/** What the parts of a pattern stand for. */
export interface WildcardRules<Part, Item> {
  readonly isWildcard: (part: Part) => boolean;
  /** Whether a wildcard may take an item. */
  readonly mayTake: (item: Item) => boolean;
  /** Whether a part that is no wildcard stands for an item. */
  readonly fits: (part: Part, item: Item) => boolean;
}

/**
 * Whether a pattern with wildcards covers a whole sequence: of characters in a name, of names in a path. A wildcard takes
 * any number of the items it may take. It goes back to the last wildcard only, so its time is at most the product of both
 * lengths; that is enough because what a wildcard may not take, no other takes either.
 */
export function matchesWith<Part, Item>(
  pattern: readonly Part[],
  items: readonly Item[],
  { isWildcard, mayTake, fits }: WildcardRules<Part, Item>,
): boolean {
  let at = 0;
  let place = 0;
  let wildcard = -1;
  let resumed = 0;
  while (place < items.length) {
    const part = pattern[at];
    const item = items[place];
    if (part !== undefined && isWildcard(part)) {
      wildcard = at;
      resumed = place;
      at += 1;
    } else if (part !== undefined && item !== undefined && fits(part, item)) {
      at += 1;
      place += 1;
    } else if (wildcard !== -1 && mayTake(items[resumed] as Item)) {
      resumed += 1;
      at = wildcard + 1;
      place = resumed;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isWildcard);
}
