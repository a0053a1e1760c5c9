import { foldName } from "@choosefr/model/names";

/** The things that begin with one letter, or with a digit or sign. */
export interface InitialGroup<Thing> {
  /** A capital from A to Z, or `0–9` for whatever begins otherwise. */
  readonly initial: string;
  /** Where the group stands on its page: `letter-a`, `letter-0`. */
  readonly anchor: string;
  readonly things: readonly Thing[];
}

/** All initials, in the order of an index. */
export const initials: readonly string[] = ["0–9", ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")];

/** Things with a name, in the order of the language and by initial, accents forgiven; initials without any are left out. */
export function groupByInitial<Thing extends { readonly name: string }>(
  things: readonly Thing[],
  lang: string,
): readonly InitialGroup<Thing>[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const groups = Map.groupBy(
    things.toSorted((a, b) => collator.compare(a.name, b.name)),
    ({ name }) => initialOf(name),
  );
  return initials.flatMap((initial) => {
    const own = groups.get(initial);
    return own === undefined ? [] : [{ initial, anchor: `letter-${initial.charAt(0).toLowerCase()}`, things: own }];
  });
}

function initialOf(name: string): string {
  const first = foldName(name).charAt(0).toUpperCase();
  return /^[A-Z]$/u.test(first) ? first : "0–9";
}
