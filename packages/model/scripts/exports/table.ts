import type { Cell } from "../../src/csv.ts";
import type { LocalisedText } from "../../src/generated/types.ts";

/** What a column holds: text, whole numbers, or numbers that may have a fraction. */
export type CellType = "text" | "integer" | "decimal";

/** One column: its name, what it holds, and how it is read off a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly about: LocalisedText;
  readonly read: (row: Row) => Cell;
}

/** A table, for each format that prints one. */
export interface Table {
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "about">[];
  /** One value for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Reads every column off every row. */
export function createTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return { columns, rows: rows.map((row) => columns.map(({ read }) => read(row))) };
}

/** Several ids in one cell: separated by a space, which no id holds; null for none. */
export function joinIds(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(" ");
}
