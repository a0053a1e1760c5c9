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

/** A set, and whether it is asked of anyone. */
export interface QuizSet<T> extends ComposedSet<T> {
  readonly isNotable: boolean;
}

/** So many household names at most are missing from a set that is asked of anyone. */
const MOST_UNKNOWN = 1;

/**
 * Sets of what is worth asking anyone, of `size` and of `least`, then sets of all of `size`. Asked of anyone are those in which at most one is no household
 * name, and of which no two share more than half of their members: one after the other they are to be different questions.
 */
export function composeQuizSets<T extends Member & { readonly isNotable: boolean }>(
  pool: readonly T[],
  { size, least }: { readonly size: number; readonly least: number },
  prefix: string,
  fit: (a: T, b: T) => boolean,
): readonly QuizSet<T>[] {
  const notable = pool.filter((member) => member.isNotable);
  const rest = pool.filter((member) => !member.isNotable);
  const sets = new Map<string, ComposedSet<T>>();
  const all = [...notable, ...rest];
  for (const [among, many] of [
    [notable, size],
    [notable, least],
    [all, size],
  ] as const) {
    for (const set of composeSets(among, many, prefix, fit)) sets.set(set.id, set);
  }
  const asked: ComposedSet<T>[] = [];
  return [...sets.values()].map((set) => {
    const { members } = set;
    const isNotable =
      members.every((member) => member.isNotable) &&
      members.filter(({ isFamous }) => !isFamous).length <= MOST_UNKNOWN &&
      asked.every((other) => 2 * countShared(other.members, members) <= members.length);
    if (isNotable) asked.push(set);
    return { ...set, isNotable };
  });
}

function countShared(a: readonly Member[], b: readonly Member[]): number {
  return a.filter(({ recordId }) => b.some((other) => other.recordId === recordId)).length;
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
