import { deepFreeze, freezeEach } from "./freeze.ts";

/**
 * Records of one kind that all have the same fields, column by column: what is alike stands together, and takes less
 * room and less time to read than record by record.
 */
export interface Table {
  readonly size: number;
  /** Columns of texts, a line a value, which are cut in less time than JSON is read. An empty line is null. */
  readonly texts: readonly string[];
  /** The JSON of the rows, read when the first of them is asked for. */
  readonly rows: string;
}

/** Rows of the same fields. */
export interface Rows {
  /** What a row is where no column tells otherwise: it has all the fields, in their order, and rows begin as copies of it. */
  readonly usual: Fields;
  /** The columns of the fields in which rows differ. */
  readonly columns: Readonly<Record<string, Column | Gaps>>;
}

/** The values of one field, row by row: each of them, or whatever form says the same in less. */
export type Column = readonly Scalar[] | Lines | Letters | MostlyUsual | Parts | Lists | References | Whole;

type Scalar = string | number | boolean | null;

/** Texts, and null: which of the texts of the table they are. */
interface Lines {
  readonly text: number;
  /** The text of the lines with letters of two bytes, which would make those beside them take two bytes a letter as well. */
  readonly wide?: number;
}

/** Few different values, the most frequent first: a letter a row, which stands for one of them. */
interface Letters {
  readonly letters: string;
  readonly items: readonly unknown[];
}

/** The rows that hold something else, by how many others lie before each, and what they hold. */
export interface Gaps {
  readonly gaps: readonly number[];
  readonly others: Column;
}

/** What most rows hold, and the other rows. */
interface MostlyUsual extends Gaps {
  readonly size: number;
  readonly usual: unknown;
}

/** Objects that all have the same fields. */
interface Parts {
  readonly size: number;
  readonly parts: Rows;
}

/** Lists: how long each is, and what is in them, end to end. */
interface Lists {
  readonly lengths: Column;
  readonly items: Column;
}

/** Rows of another table, by their places in it; none is null. */
interface References {
  readonly places: readonly number[];
}

/** Values that have nothing in common. */
interface Whole {
  readonly items: readonly unknown[];
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
export function readTable({ size, texts, rows }: Table, targets: readonly object[] = []): readonly Fields[] {
  return readRows(JSON.parse(rows) as Rows, size, { texts, targets });
}

/*
 * Each record of a program is read here once, by code that runs for the first time: the loops count by hand, in half the
 * time of callbacks and iterators, and make nothing that is not kept. What is made moves in memory as the program goes on
 * to make more, and that takes as long as to read it.
 */

function readRows({ usual, columns }: Rows, size: number, around: Surroundings): readonly Fields[] {
  deepFreeze(Object.values(usual));
  const rows = arrayOf<Fields>(size);
  for (let place = 0; place < size; place += 1) rows[place] = { ...usual };
  for (const [field, column] of Object.entries(columns)) fillColumn(rows, field, column, around);
  return rows;
}

/** A list with room for so many from the start, for one that grows is copied again and again. */
function arrayOf<Item>(size: number): Item[] {
  const items: Item[] = [];
  items.length = size;
  return items;
}

/** Puts the values of a column into rows that hold what is usual. */
function fillColumn(rows: readonly Fields[], field: string, column: Column | Gaps, around: Surroundings): void {
  if ("gaps" in column) fillGaps(rows, field, column, around);
  else if ("letters" in column) fillLetters(rows, field, column);
  else fill(rows, field, readColumn(column, around));
}

/** Puts a value into each row. */
export function fill(rows: readonly object[], field: string, values: readonly unknown[]): void {
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as Fields | undefined;
    if (row !== undefined) row[field] = values[place];
  }
}

function fillGaps(rows: readonly Fields[], field: string, { gaps, others }: Gaps, around: Surroundings): void {
  const values = readColumn(others, around);
  let place = -1;
  for (let index = 0; index < gaps.length; index += 1) {
    place += (gaps[index] ?? 0) + 1;
    const row = rows[place];
    if (row !== undefined) row[field] = values[index];
  }
}

function fillLetters(rows: readonly Fields[], field: string, { letters, items }: Letters): void {
  deepFreeze(items);
  for (let place = 0; place < rows.length; place += 1) {
    const index = letters.charCodeAt(place) - FIRST_LETTER;
    const row = rows[place];
    if (index !== 0 && row !== undefined) row[field] = items[index];
  }
}

/** The letter of the first of what letters stand for. */
export const FIRST_LETTER: number = 97;

function readColumn(column: Column, around: Surroundings): readonly unknown[] {
  if ("text" in column) return readLines(column, around);
  if ("letters" in column) return readLetters(column);
  if ("usual" in column) return readMostlyUsual(column, around);
  if ("parts" in column) return readParts(column, around);
  if ("lengths" in column) return readLists(column, around);
  if ("places" in column) return readReferences(column, around);
  return "items" in column ? deepFreeze(column.items) : column;
}

function readLines({ text, wide = text }: Lines, { texts }: Surroundings): readonly unknown[] {
  const lines: unknown[] = (texts[text] ?? "").split("\n");
  const others = wide === text ? lines : (texts[wide] ?? "").split("\n");
  for (let place = 0; place < lines.length; place += 1) {
    if (lines[place] === "") lines[place] = others[place] === "" ? null : others[place];
  }
  return lines;
}

function readLetters({ letters, items }: Letters): readonly unknown[] {
  deepFreeze(items);
  const read = arrayOf<unknown>(letters.length);
  for (let place = 0; place < read.length; place += 1) read[place] = items[letters.charCodeAt(place) - FIRST_LETTER];
  return read;
}

function readMostlyUsual({ size, usual, gaps, others }: MostlyUsual, around: Surroundings): readonly unknown[] {
  const values = arrayOf<unknown>(size).fill(deepFreeze(usual));
  const read = readColumn(others, around);
  let place = -1;
  for (let index = 0; index < gaps.length; index += 1) {
    place += (gaps[index] ?? 0) + 1;
    values[place] = read[index];
  }
  return values;
}

function readParts({ parts, size }: Parts, around: Surroundings): readonly Fields[] {
  return freezeEach(readRows(parts, size, around));
}

/** One for all lists that hold nothing. */
const NONE: readonly unknown[] = /* @__PURE__ */ Object.freeze([]);

function readLists({ lengths, items }: Lists, around: Surroundings): readonly (readonly unknown[])[] {
  const each = readColumn(lengths, around) as readonly number[];
  const all = readColumn(items, around);
  const lists = arrayOf<readonly unknown[]>(each.length);
  let start = 0;
  for (let place = 0; place < lists.length; place += 1) {
    const end = start + (each[place] ?? 0);
    lists[place] = start === end ? NONE : Object.freeze(all.slice(start, end));
    start = end;
  }
  return lists;
}

function readReferences({ places }: References, { targets }: Surroundings): readonly unknown[] {
  return places.map((place) => targets[place] ?? null);
}

/** The place of what refers to nothing. */
export const NO_PLACE: number = -1;
