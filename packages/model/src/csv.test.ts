import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, guardFormula, printCsv, unguardFormula } from "./csv.ts";

const print = (rows: readonly (readonly Cell[])[]): string =>
  printCsv(
    (rows[0] ?? []).map((_cell, place) => `c${place}`),
    rows,
  );

/** A plain reader of RFC 4180: a cell is quoted, with quotes doubled, or holds no sign of the format. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Text rich in what the format and spreadsheets care about. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ",",
      ";",
      "\t",
      "\r",
      "\n",
      " ",
      "＝",
      "＋",
      "－",
      "＠",
      "é",
      "\u00a0",
    ),
    fc.string({ unit: "grapheme", maxLength: 1 }),
  ),
  maxLength: 12,
});

describe("printCsv", () => {
  it("gives every text back to a reader of RFC 4180", () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) => {
      const row = fc.array(hostile, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: 1, maxLength: 5 });
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const read = readCsv(print(cells));
        expect(read.slice(1).map((row) => row.map(unguardFormula))).toEqual(cells);
      }),
    );
  });

  it("leaves no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = readCsv(print([[text]]))[1]?.[0] ?? "";
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });

  it("prints numbers bare, null as nothing, and ends each line in CR LF", () => {
    expect(print([[1_200_000_000, null, "plus de 1,2 milliard", 2.5, ""]])).toBe(
      'c0,c1,c2,c3,c4\r\n1200000000,,"plus de 1,2 milliard",2.5,""\r\n',
    );
  });
});

describe("guardFormula", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+33 1 23 45", "'+33 1 23 45"],
    ["-20 %", "'-20 %"],
    ["@choosefrance", "'@choosefrance"],
    ["'=1", "''=1"],
    ["\t=1", "'\t=1"],
    ["＝1", "'＝1"],
  ])("guards %j", (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
    expect(unguardFormula(guarded)).toBe(text);
  });

  it.each(["1,2 milliard", "l’Oréal = L", "'t Hart", " = 1", "–20 %", ""])("leaves %j alone", (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});
