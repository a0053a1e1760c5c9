// Source of truth: rows of one kind. Output: the table that src/table.ts reads, each column in the shortest of its forms.
import { type Column, FIRST_LETTER, type Gaps, NO_PLACE, type Rows, type Table } from "../src/table.ts";

/** A row of another table, by its place in it. */
export class Reference {
  readonly place: number;

  constructor(place: number) {
    this.place = place;
  }
}

/** A value is not called usual where fewer rows than one in so many hold it: to set it apart would gain nothing, again and again. */
const RAREST_USUAL = 16;

/** So many different values have a letter. */
const MOST_LETTERS = 26;

/** So many lines of one byte a letter pay for what it takes to part one with letters of two bytes from them. */
const NARROW_FOR_EACH_WIDE = 5;

/** So many texts of which so few are the same are written as lines. */
const FEWEST_LINES = 8;
const FEWEST_DIFFERENT = 1 / 4;

/** A table of rows that all have the same fields, in the order of the first. Throws where one has others. */
export function writeTable(rows: readonly object[]): Table {
  const texts: string[] = [];
  const written = writeRows(rows, texts);
  return { size: rows.length, texts, rows: escapeWide(write(written)) };
}

function writeRows(rows: readonly object[], texts: string[]): Rows {
  const fields = Object.keys(rows[0] ?? {});
  const odd = rows.find((row) => !hasFields(row, fields));
  if (odd !== undefined) throw new Error(`Not a row with ${fields.join(", ")}: ${write(odd)}`);
  const written = fields.map((field): readonly [string, unknown, Column | Gaps | null] => {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[field]);
    return [field, ...partUsual(writeColumn(values, texts))];
  });
  return {
    usual: Object.fromEntries(written.map(([field, usual]) => [field, usual])),
    columns: Object.fromEntries(written.flatMap(([field, , column]) => (column === null ? [] : [[field, column]]))),
  };
}

/** What most rows hold of a column, and what is left of it to tell. */
function partUsual(column: Column): readonly [usual: unknown, left: Column | Gaps | null] {
  if ("letters" in column) return [column.items[0], column];
  if (!("usual" in column)) return [null, column];
  const { usual, gaps, others } = column;
  return [usual, gaps.length === 0 ? null : { gaps, others }];
}

/** A form of a column, and the texts that it refers to and adds. */
interface Form {
  readonly column: Column;
  readonly texts: readonly string[];
}

/** The values as a column, in the form that is the shortest; many texts are never written as JSON. */
function writeColumn(values: readonly unknown[], texts: string[]): Column {
  const whole = asLines(values, []) === null ? asEach : asLines;
  const forms = [whole, asReferences, asLetters, asMostlyUsual, asParts, asLists].flatMap(
    (writeAs): readonly Form[] => {
      const added = [...texts];
      const column = writeAs(values, added);
      return column === null ? [] : [{ column, texts: added }];
    },
  );
  const [first, ...others] = forms;
  if (first === undefined) throw new Error(`No form holds ${write(values)}`);
  const sizeOf = ({ column, texts: all }: Form) =>
    [write(column), ...all.slice(texts.length)].reduce((sum, text) => sum + sizeOfEscaped(text), 0);
  const best = others.reduce((found, next) => (sizeOf(next) < sizeOf(found) ? next : found), first);
  texts.push(...best.texts.slice(texts.length));
  return best.column;
}

/** The lines of texts, an empty one for null; null where a text would not be read back, or few are different. */
function asLines(values: readonly unknown[], texts: string[]): Column | null {
  const lines = values.filter(isLine);
  if (lines.length < Math.max(FEWEST_LINES, values.length)) return null;
  if (new Set(lines).size < lines.length * FEWEST_DIFFERENT) return null;
  const wide = lines.map((line) => (line !== null && isWide(line) ? line : ""));
  const count = wide.filter((line) => line !== "").length;
  if (count === 0 || count * NARROW_FOR_EACH_WIDE > lines.length) return { text: addLines(lines, texts) };
  const narrow = lines.map((line, place) => (wide[place] === "" ? line : ""));
  return { text: addLines(narrow, texts), wide: addLines(wide, texts) };
}

function addLines(lines: readonly (string | null)[], texts: string[]): number {
  return texts.push(lines.map((line) => line ?? "").join("\n")) - 1;
}

/** Whether a text holds a letter that takes two bytes. */
function isWide(text: string): boolean {
  return /[^\0-\xff]/u.test(text);
}

function isLine(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && value !== "" && !value.includes("\n"));
}

/** JSON without letters of two bytes. */
function escapeWide(json: string): string {
  return json.replaceAll(/[^\0-\xff]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, place) => `\\u${hexOf(letter.charCodeAt(place))}`).join(""),
  );
}

/** How long it is where letters of two bytes are escaped, as they are in the file. */
function sizeOfEscaped(text: string): number {
  return isWide(text) ? escapeWide(text).length : text.length;
}

function hexOf(unit: number): string {
  return unit.toString(16).padStart(4, "0");
}

function asEach(values: readonly unknown[]): Column | null {
  if (values.some(refers)) return null;
  const scalars = values.filter(
    (value): value is string | number | boolean | null => typeof value !== "object" || value === null,
  );
  return scalars.length === values.length ? scalars : { items: values };
}

function asReferences(values: readonly unknown[]): Column | null {
  const references = values.filter((value) => value === null || value instanceof Reference);
  if (references.length < values.length || !references.some((value) => value !== null)) return null;
  return { places: references.map((value) => value?.place ?? NO_PLACE) };
}

function asMostlyUsual(values: readonly unknown[], texts: string[]): Column | null {
  const written = values.map((value) => (refers(value) ? null : write(value)));
  const usual = findUsual(written, values);
  if (usual === null) return null;
  const places = written.flatMap((text, place) => (text === usual ? [] : [place]));
  return { size: values.length, usual: JSON.parse(usual) as unknown, ...writeGaps(places, values, texts) };
}

/** What most rows hold; of objects and nulls, null, without which all may have the same fields. Null where too few hold it. */
function findUsual(written: readonly (string | null)[], values: readonly unknown[]): string | null {
  if (written.includes("null") && values.every((value) => typeof value === "object")) return "null";
  const counts = new Map<string, number>();
  for (const text of written) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0] as const);
  if (count === 0) return null;
  const isMixed = written.includes(null);
  return !isMixed && (count === 1 || count * RAREST_USUAL < values.length) ? null : usual;
}

/** What stands at places. */
function writeGaps(places: readonly number[], values: readonly unknown[], texts: string[]): Gaps {
  return {
    gaps: places.map((place, index) => place - (places[index - 1] ?? -1) - 1),
    others: writeColumn(
      places.map((place) => values[place]),
      texts,
    ),
  };
}

/** Letters by how many rows have each: the first is that of most. */
function asLetters(values: readonly unknown[]): Column | null {
  if (values.some(refers)) return null;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(write(value), (counts.get(write(value)) ?? 0) + 1);
  if (counts.size > MOST_LETTERS || counts.size === values.length) return null;
  const known = [...counts].toSorted(([, a], [, b]) => b - a).map(([text]) => text);
  return {
    letters: values.map((value) => String.fromCharCode(FIRST_LETTER + known.indexOf(write(value)))).join(""),
    items: known.map((text) => JSON.parse(text) as unknown),
  };
}

function asParts(values: readonly unknown[], texts: string[]): Column | null {
  const [first] = values;
  if (!isObject(first)) return null;
  const fields = Object.keys(first);
  const objects = values.filter(isObject).filter((value) => hasFields(value, fields));
  return fields.length > 0 && objects.length === values.length
    ? { size: objects.length, parts: writeRows(objects, texts) }
    : null;
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
