// Source of truth: packed records. Output: what most of them share, and the records without it.
import type { Fields } from "../src/pack.ts";

/** Every field of some records of one kind: the value that most of them have, or null where no two have the same. */
export function usualOf(records: readonly Fields[]): Fields {
  const names = [...new Set(records.flatMap(Object.keys))];
  return Object.fromEntries(names.map((name) => [name, usualValue(records.map((record) => record[name]))]));
}

function usualValue(values: readonly unknown[]): unknown {
  const texts = values.map((value) => JSON.stringify(value));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["null", 1] as const);
  return count === 1 ? null : (JSON.parse(usual) as unknown);
}

/** A record without the fields that have their usual value; those in `kept` stay in any case. */
export function withoutUsual<Item extends object>(record: Item, usual: Fields, kept: readonly string[]): Item {
  const fields = Object.entries(record).filter(
    ([name, value]) => kept.includes(name) || !isEqual(value as unknown, usual[name]),
  );
  return Object.fromEntries(fields) as Item;
}

function isEqual(value: unknown, other: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}
