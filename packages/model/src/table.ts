import { deepFreeze } from "./freeze.ts";

/**
 * Records of one kind that all have the same fields, column by column: what is alike stands together, and takes less
 * room and less time to read than record by record.
 */
export interface Table {
  readonly size: number;
  /** Columns of texts, a line a value, which are cut in less time than JSON is read. An empty line is null. */
  readonly texts: readonly string[];
  /** The JSON of the columns by field, read when the first row is asked for. */
  readonly columns: string;
}

/** The values of one field, row by row: each of them, or whatever form says the same in less. */
export type Column = readonly Scalar[] | Lines | MostlyUsual | Parts | Lists | References | Whole;

/** A column for each field, in the order of the fields. */
export interface Columns {
  readonly [field: string]: Column;
}

type Scalar = string | number | boolean | null;

/** Texts, and null: which of the texts of the table they are. */
interface Lines {
  readonly text: number;
}

/** What most rows hold; the other rows, by how many usual ones lie before each, and what they hold. */
interface MostlyUsual {
  readonly usual: unknown;
  readonly gaps: readonly number[];
  readonly others: Column;
}

/** Objects that all have the same fields. */
interface Parts {
  readonly parts: Columns;
}

/** Lists: how long each is, and what is in them, end to end. */
interface Lists {
  readonly lengths: Column;
  readonly items: Column;
}

/** Rows of another table, by their places in it. */
interface References {
  readonly places: readonly number[];
}

/** Values that have nothing in common. */
interface Whole {
  readonly whole: readonly unknown[];
}

/** What columns speak of and do not hold. */
interface Surroundings {
  readonly texts: readonly string[];
  readonly targets: readonly object[];
}

/** A row that is read. */
type Fields = Record<string, unknown>;

/**
 * The rows of a table, made anew; what hangs from a row is frozen, the row itself is not, so that whoever asked can
 * complete it. Places in another table are read as its rows, `targets`.
 */
export function readTable({ size, texts, columns }: Table, targets: readonly object[] = []): readonly Fields[] {
  return readRows(JSON.parse(columns) as Columns, size, { texts, targets });
}

/*
 * Each record of a program is read here once, by code that runs for the first time: the loops count by hand, in half the
 * time of callbacks and iterators, and make nothing that is not kept.
 */

function readRows(columns: Columns, size: number, around: Surroundings): readonly Fields[] {
  const usual: Fields = {};
  for (const field in columns) usual[field] = deepFreeze(usualOf(columns[field]));
  const rows: Fields[] = [];
  for (let place = 0; place < size; place += 1) {
    const row: Fields = {};
    // A spread is slow where it meets many shapes of rows.
    rows.push(Object.assign(row, usual));
  }
  for (const field in columns) {
    const column = columns[field] ?? [];
    if ("usual" in column) fillGaps(rows, field, column.gaps, readColumn(column.others, column.gaps.length, around));
    else fill(rows, field, readColumn(column, size, around));
  }
  return rows;
}

/** What the rows begin as copies of. */
function usualOf(column: Column | undefined): unknown {
  return column !== undefined && "usual" in column ? column.usual : null;
}

function fill(rows: readonly Fields[], field: string, values: readonly unknown[]): void {
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (row !== undefined) row[field] = values[place];
  }
}

function fillGaps(rows: readonly Fields[], field: string, gaps: readonly number[], values: readonly unknown[]): void {
  let place = -1;
  for (let index = 0; index < gaps.length; index += 1) {
    place += (gaps[index] ?? 0) + 1;
    const row = rows[place];
    if (row !== undefined) row[field] = values[index];
  }
}

function readColumn(column: Column, size: number, around: Surroundings): readonly unknown[] {
  if ("text" in column) return readLines(column, around);
  if ("usual" in column) return readMostlyUsual(column, size, around);
  if ("parts" in column) return readParts(column, size, around);
  if ("lengths" in column) return readLists(column, size, around);
  if ("places" in column) return readReferences(column, around);
  return "whole" in column ? deepFreeze(column.whole) : column;
}

function readLines({ text }: Lines, { texts }: Surroundings): readonly (string | null)[] {
  const lines: (string | null)[] = (texts[text] ?? "").split("\n");
  for (let place = 0; place < lines.length; place += 1) if (lines[place] === "") lines[place] = null;
  return lines;
}

function readMostlyUsual({ usual, gaps, others }: MostlyUsual, size: number, around: Surroundings): readonly unknown[] {
  const most = deepFreeze(usual);
  const values: unknown[] = [];
  while (values.length < size) values.push(most);
  const read = readColumn(others, gaps.length, around);
  let place = -1;
  for (let index = 0; index < gaps.length; index += 1) {
    place += (gaps[index] ?? 0) + 1;
    values[place] = read[index];
  }
  return values;
}

function readParts({ parts }: Parts, size: number, around: Surroundings): readonly Fields[] {
  const rows = readRows(parts, size, around);
  for (let place = 0; place < size; place += 1) Object.freeze(rows[place]);
  return rows;
}

/** One for all lists that hold nothing. */
const NONE: readonly unknown[] = /* @__PURE__ */ Object.freeze([]);

function readLists({ lengths, items }: Lists, size: number, around: Surroundings): readonly (readonly unknown[])[] {
  const each = readColumn(lengths, size, around) as readonly number[];
  let whole = 0;
  for (let place = 0; place < size; place += 1) whole += each[place] ?? 0;
  const all = readColumn(items, whole, around);
  const lists: (readonly unknown[])[] = [];
  let start = 0;
  for (let place = 0; place < size; place += 1) {
    const end = start + (each[place] ?? 0);
    lists.push(start === end ? NONE : Object.freeze(all.slice(start, end)));
    start = end;
  }
  return lists;
}

function readReferences({ places }: References, { targets }: Surroundings): readonly unknown[] {
  const rows: unknown[] = [];
  for (let index = 0; index < places.length; index += 1) rows.push(targets[places[index] ?? -1]);
  return rows;
}
