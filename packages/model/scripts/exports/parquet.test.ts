import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type Json } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printCsv } from "../../src/csv.ts";
import { catalogue } from "../../src/record.ts";
import { createClaimTable } from "./claim-table.ts";
import { printParquet } from "./parquet.ts";
import type { CellType, Table } from "./table.ts";

const SQL_TYPES: Record<CellType, string> = { text: "VARCHAR", integer: "BIGINT", decimal: "DOUBLE" };

const table = createClaimTable(catalogue);
let folder = "";
let database: DuckDBInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "choosefr-parquet-"));
  writeFileSync(
    join(folder, "claims.csv"),
    printCsv(
      table.columns.map(({ name }) => name),
      table.rows,
    ),
  );
  writeFileSync(join(folder, "claims.parquet"), printParquet(table, { version: "1.2.3" }));
  database = await DuckDBInstance.create(":memory:");
});

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(sql: string): Promise<readonly (readonly Json[])[]> {
  const connection = await database.connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowsJson();
  connection.closeSync();
  return rows;
}

const file = (name: string): string => `'${join(folder, name).replaceAll("'", "''")}'`;

/** The CSV as DuckDB reads it, with the guards taken off. */
function selectCsv({ columns }: Table): string {
  const types = columns.map(({ name, type }) => `'${name}': '${SQL_TYPES[type]}'`).join(", ");
  const unguarded = columns.map(({ name, type }) =>
    type === "text" ? `regexp_replace("${name}", '^''(''*[=+@\\t\\r\\n＋－＝＠-])', '\\1') AS "${name}"` : `"${name}"`,
  );
  return `SELECT ${unguarded.join(", ")} FROM read_csv(${file("claims.csv")}, header = true, delim = ',', quote = '"',
    escape = '"', new_line = '\\r\\n', auto_detect = false, allow_quoted_nulls = false, columns = {${types}})`;
}

describe("printParquet", () => {
  it("holds, row by row, what the CSV holds", async () => {
    const fromParquet = await ask(`SELECT * FROM read_parquet(${file("claims.parquet")})`);
    const fromCsv = await ask(selectCsv(table));
    expect(fromParquet).toHaveLength(table.rows.length);
    expect(fromCsv).toEqual(fromParquet);
  });

  it("holds the table itself: whole numbers exact, texts unguarded, null for what is not there", async () => {
    const rows = await ask(`SELECT * FROM read_parquet(${file("claims.parquet")})`);
    const expected = table.rows.map((row) =>
      row.map((cell, place) => (table.columns[place]?.type === "integer" && cell !== null ? String(cell) : cell)),
    );
    expect(rows).toEqual(expected);
  });

  it("names and types every column", async () => {
    const described = await ask(`DESCRIBE SELECT * FROM read_parquet(${file("claims.parquet")})`);
    expect(described.map(([name, type]) => [name, type])).toEqual(
      table.columns.map(({ name, type }) => [name, SQL_TYPES[type]]),
    );
  });

  it("says which version it is of", async () => {
    const notes = await ask(`SELECT decode(key), decode(value) FROM parquet_kv_metadata(${file("claims.parquet")})`);
    expect(notes).toEqual([["version", "1.2.3"]]);
  });

  it("keeps texts that a spreadsheet would run as they are", async () => {
    const columns = [{ name: "figure", type: "text", about: { fr: "chiffre", en: "figure" } }] as const;
    const texts = [["=1+1"], ["'=1"], ['@x, "y"\r\nz'], [null], [""]];
    writeFileSync(join(folder, "hostile.parquet"), printParquet({ columns, rows: texts }, {}));
    expect(await ask(`SELECT * FROM read_parquet(${file("hostile.parquet")})`)).toEqual(texts);
  });
});
