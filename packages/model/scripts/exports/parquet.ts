import { type BasicType, type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Cell } from "../../src/csv.ts";
import type { CellType, Table } from "./table.ts";

const TYPES = { text: "STRING", integer: "INT64", decimal: "DOUBLE" } as const satisfies Record<CellType, BasicType>;

/**
 * A table as Parquet: the same columns as in the CSV, with their types, and texts as they are: a guard against formulas
 * is for spreadsheets alone. `notes` stand in the file as its key-value metadata.
 */
export function printParquet({ columns, rows }: Table, notes: Readonly<Record<string, string>>): Uint8Array {
  const columnData = columns.map(
    ({ name, type }, place): ColumnSource => ({
      name,
      type: TYPES[type],
      nullable: true,
      data: rows.map((row) => valueOf(row[place] ?? null, type)),
    }),
  );
  const kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

function valueOf(cell: Cell, type: CellType): Cell | bigint {
  return type === "integer" && typeof cell === "number" ? BigInt(cell) : cell;
}
