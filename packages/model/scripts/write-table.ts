// Source of truth: rows of one kind. Output: the columns that src/table.ts reads, each in the shortest of its forms.
import type { Column, Columns, Table } from "../src/table.ts";

/** A value is not called usual where fewer rows than one in so many hold it: to set it apart would gain nothing, again and again. */
const RAREST_USUAL = 16;

/** A table of rows that all have the same fields, in the order of the first. Throws where one has others. */
export function writeTable<Row extends object>(rows: readonly Row[]): Table<Row> {
  return { size: rows.length, columns: writeColumns(rows) as Table<Row>["columns"] };
}

function writeColumns(rows: readonly object[]): Columns {
  const fields = Object.keys(rows[0] ?? {});
  const odd = rows.find((row) => !hasFields(row, fields));
  if (odd !== undefined) throw new Error(`Not a row with ${fields.join(", ")}: ${write(odd)}`);
  return Object.fromEntries(
    fields.map((field) => [field, writeColumn(rows.map((row) => (row as Readonly<Record<string, unknown>>)[field]))]),
  );
}

/** The values as a column: in the form that is the shortest as JSON. */
function writeColumn(values: readonly unknown[]): Column {
  return shortest([writeEach(values), asMostlyUsual(values)]);
}

function writeEach(values: readonly unknown[]): Column {
  return shortest([values, asParts(values), asLists(values)]);
}

function shortest(forms: readonly (Column | null)[]): Column {
  const sized = forms.flatMap((form) => (form === null ? [] : [{ form, size: write(form).length }]));
  return sized.reduce((best, next) => (next.size < best.size ? next : best), sized[0] ?? { form: [], size: 0 }).form;
}

function asMostlyUsual(values: readonly unknown[]): Column | null {
  const texts = values.map(write);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 1] as const);
  if (count === 1 || count * RAREST_USUAL < values.length) return null;
  const places = texts.flatMap((text, place) => (text === usual ? [] : [place]));
  return {
    usual: JSON.parse(usual) as unknown,
    gaps: places.map((place, index) => place - (places[index - 1] ?? -1) - 1),
    others: writeColumn(places.map((place) => values[place])),
  };
}

function asParts(values: readonly unknown[]): Column | null {
  const [first] = values;
  if (!isObject(first)) return null;
  const fields = Object.keys(first);
  const objects = values.filter(isObject).filter((value) => hasFields(value, fields));
  return fields.length > 0 && objects.length === values.length ? { parts: writeColumns(objects) } : null;
}

function asLists(values: readonly unknown[]): Column | null {
  const lists = values.filter((value): value is readonly unknown[] => Array.isArray(value));
  const items = lists.flat();
  if (items.length === 0 || lists.length < values.length) return null;
  return { lengths: writeColumn(lists.map(({ length }) => length)), items: writeColumn(items) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether these are its fields, in this order. */
function hasFields(row: object, fields: readonly string[]): boolean {
  const own = Object.keys(row);
  return own.length === fields.length && own.every((field, place) => field === fields[place]);
}

function write(value: unknown): string {
  return JSON.stringify(value);
}
