// Source of truth: rows of one kind. Output: the table that src/table.ts reads, each column in the shortest of its forms.
import type { Column, Columns, Table } from "../src/table.ts";

/** A row of another table, by its place in it. */
export class Reference {
  readonly place: number;

  constructor(place: number) {
    this.place = place;
  }
}

/** A value is not called usual where fewer rows than one in so many hold it: to set it apart would gain nothing, again and again. */
const RAREST_USUAL = 16;

/** So many texts of which so few are the same are written as lines. */
const FEWEST_LINES = 8;
const FEWEST_DIFFERENT = 1 / 4;

/** A table of rows that all have the same fields, in the order of the first. Throws where one has others. */
export function writeTable(rows: readonly object[]): Table {
  const texts: string[] = [];
  const columns = writeColumns(rows, texts);
  return { size: rows.length, texts, columns: write(columns) };
}

function writeColumns(rows: readonly object[], texts: string[]): Columns {
  const fields = Object.keys(rows[0] ?? {});
  const odd = rows.find((row) => !hasFields(row, fields));
  if (odd !== undefined) throw new Error(`Not a row with ${fields.join(", ")}: ${write(odd)}`);
  return Object.fromEntries(
    fields.map((field) => [
      field,
      writeColumn(
        rows.map((row) => (row as Readonly<Record<string, unknown>>)[field]),
        texts,
      ),
    ]),
  );
}

/** A form of a column, and the texts that it refers to and adds. */
interface Form {
  readonly column: Column;
  readonly texts: readonly string[];
}

/** The values as a column: as lines if they are texts, in the form that is the shortest otherwise. */
function writeColumn(values: readonly unknown[], texts: string[]): Column {
  const lines = asLines(values);
  if (lines !== null) return { text: texts.push(lines) - 1 };
  const forms = [asEach, asReferences, asMostlyUsual, asParts, asLists].flatMap((writeAs): readonly Form[] => {
    const added = [...texts];
    const column = writeAs(values, added);
    return column === null ? [] : [{ column, texts: added }];
  });
  const [first, ...others] = forms;
  if (first === undefined) throw new Error(`No form holds ${write(values)}`);
  const best = others.reduce((found, next) => (sizeOf(next) < sizeOf(found) ? next : found), first);
  texts.push(...best.texts.slice(texts.length));
  return best.column;
}

function sizeOf({ column, texts }: Form): number {
  return texts.reduce((sum, text) => sum + text.length, write(column).length);
}

/** The lines of texts, an empty one for null; null where a text would not be read back, or few are different. */
function asLines(values: readonly unknown[]): string | null {
  const lines = values.filter(isLine);
  if (lines.length < Math.max(FEWEST_LINES, values.length)) return null;
  return new Set(lines).size < lines.length * FEWEST_DIFFERENT ? null : lines.map((line) => line ?? "").join("\n");
}

function isLine(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && value !== "" && !value.includes("\n"));
}

function asEach(values: readonly unknown[]): Column | null {
  if (values.some(refers)) return null;
  const scalars = values.filter(
    (value): value is string | number | boolean | null => typeof value !== "object" || value === null,
  );
  return scalars.length === values.length ? scalars : { whole: values };
}

function asReferences(values: readonly unknown[]): Column | null {
  const references = values.filter((value) => value instanceof Reference);
  if (references.length === 0 || references.length < values.length) return null;
  return { places: references.map(({ place }) => place) };
}

function asMostlyUsual(values: readonly unknown[], texts: string[]): Column | null {
  const written = values.map((value) => (refers(value) ? null : write(value)));
  const counts = new Map<string, number>();
  for (const text of written) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0] as const);
  const isMixed = written.includes(null);
  if (count === 0 || (!isMixed && (count === 1 || count * RAREST_USUAL < values.length))) return null;
  const places = written.flatMap((text, place) => (text === usual ? [] : [place]));
  return {
    usual: JSON.parse(usual) as unknown,
    gaps: places.map((place, index) => place - (places[index - 1] ?? -1) - 1),
    others: writeColumn(
      places.map((place) => values[place]),
      texts,
    ),
  };
}

function asParts(values: readonly unknown[], texts: string[]): Column | null {
  const [first] = values;
  if (!isObject(first)) return null;
  const fields = Object.keys(first);
  const objects = values.filter(isObject).filter((value) => hasFields(value, fields));
  return fields.length > 0 && objects.length === values.length ? { parts: writeColumns(objects, texts) } : null;
}

function asLists(values: readonly unknown[], texts: string[]): Column | null {
  const lists = values.filter((value): value is readonly unknown[] => Array.isArray(value));
  const items = lists.flat();
  if (items.length === 0 || lists.length < values.length) return null;
  return {
    lengths: writeColumn(
      lists.map(({ length }) => length),
      texts,
    ),
    items: writeColumn(items, texts),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Reference);
}

/** Whether it is a reference or holds one: it is not written as it is. */
function refers(value: unknown): boolean {
  if (value instanceof Reference) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(refers);
}

/** Whether these are its fields, in this order. */
function hasFields(row: object, fields: readonly string[]): boolean {
  const own = Object.keys(row);
  return own.length === fields.length && own.every((field, place) => field === fields[place]);
}

function write(value: unknown): string {
  return JSON.stringify(value);
}
