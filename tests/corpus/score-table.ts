import type { Table } from "../rig/marked-tables.ts";
import type { Case, Kind } from "./case.ts";
import { MEASURES, printMeasure } from "./measures.ts";
import type { ScoredCase } from "./score-cases.ts";

/** By what cases are told apart in a table. */
export type Trait = "lang" | "format" | "tag";

/** The measures of all cases, and of each language. */
export function totalsTable<K extends Kind>(kind: K, part: string, scored: readonly ScoredCase<K>[]): Table {
  return tableOf(kind, `${kind}, ${part}`, [["all", scored], ...groupBy(scored, (one) => [one.lang])]);
}

/** The measures of the cases with each value of a trait that at least `atLeast` cases have, the most common first. */
export function traitTable<K extends Kind>(
  kind: K,
  trait: Trait,
  scored: readonly ScoredCase<K>[],
  atLeast = 1,
): Table {
  const groups = groupBy(scored, (one) => valuesOf(trait, one)).filter(([, group]) => group.length >= atLeast);
  const byCount = groups.toSorted(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  return tableOf(kind, `${kind} by ${trait}`, byCount);
}

function tableOf<K extends Kind>(
  kind: K,
  heading: string,
  groups: readonly (readonly [string, readonly ScoredCase<K>[]])[],
): Table {
  return {
    headings: [heading, "cases", ...MEASURES[kind].map(({ name }) => name)],
    rows: groups.map(([name, group]) => [
      name,
      String(group.length),
      ...MEASURES[kind].map((measure) => printMeasure(measure, group)),
    ]),
  };
}

function valuesOf(trait: Trait, { lang, format, tags }: Case): readonly string[] {
  switch (trait) {
    case "lang":
      return [lang];
    case "format":
      return [format];
    case "tag":
      return tags;
    default:
      return trait satisfies never;
  }
}

function groupBy<K extends Kind>(
  scored: readonly ScoredCase<K>[],
  keysOf: (one: Case) => readonly string[],
): readonly (readonly [string, readonly ScoredCase<K>[]])[] {
  const groups = new Map<string, ScoredCase<K>[]>();
  for (const one of scored) {
    for (const key of keysOf(one.case)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups];
}
