/** Ids stay short enough for an address; longer sets are not asked. */
const LONGEST_ID = 90;

/** A member of a set, by the id that stands for it in the id of a question. */
export interface Member {
  readonly recordId: string;
  /** Whether it is a household name. */
  readonly isFamous: boolean;
}

/** A set of things to arrange, sorted by their ids. */
export interface ComposedSet<T> {
  readonly id: string;
  readonly members: readonly T[];
}

/**
 * Sets of `size` things that all fit each other, one for each thing where there is one, the same each time: household names
 * and others by turns. Ids begin with `prefix`.
 */
export function composeSets<T extends Member>(
  pool: readonly T[],
  size: number,
  prefix: string,
  fit: (a: T, b: T) => boolean,
): readonly ComposedSet<T>[] {
  const mixed = alternate(pool);
  const sets = new Map<string, ComposedSet<T>>();
  for (const start of mixed.keys()) {
    const members: T[] = [];
    for (const candidate of [...mixed.slice(start), ...mixed.slice(0, start)]) {
      if (members.length < size && members.every((member) => fit(member, candidate))) members.push(candidate);
    }
    const sorted = members.toSorted((a, b) => Number(a.recordId > b.recordId) - Number(a.recordId < b.recordId));
    const id = [prefix, ...sorted.map(({ recordId }) => recordId)].join(".");
    if (members.length === size && id.length <= LONGEST_ID) sets.set(id, { id, members: sorted });
  }
  return [...sets.values()];
}

/** Household names and others by turns, as long as there are both. */
function alternate<T extends Member>(pool: readonly T[]): readonly T[] {
  const famous = pool.filter(({ isFamous }) => isFamous);
  const others = pool.filter(({ isFamous }) => !isFamous);
  const length = Math.max(famous.length, others.length);
  return Array.from({ length }, (_, index) => [
    ...famous.slice(index, index + 1),
    ...others.slice(index, index + 1),
  ]).flat();
}

/** The items with the same key, in their order. */
export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
