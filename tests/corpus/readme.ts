import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Marks, replaceTables, type Table } from "../rig/marked-tables.ts";
import type { Kind } from "./case.ts";
import { totalsTable, traitTable } from "./score-table.ts";
import type { Parts, Scores } from "./scores.ts";

const MARKS: Marks = { start: "<!-- scores: written by pnpm score --write -->", end: "<!-- /scores -->" };

/** A tag of fewer open cases tells more of those cases than of the engine. */
const FEWEST_CASES = 10;

const path = join(import.meta.dirname, "README.md");

/** The page as it is, and as it must be to say what was scored. */
export function readPage(scores: Scores): { readonly actual: string; readonly expected: string } {
  const actual = readFileSync(path, "utf8");
  return { actual, expected: replaceTables(actual, MARKS, listTables(scores)) };
}

/** Writes the scores into the page. */
export function writePage(scores: Scores): void {
  writeFileSync(path, readPage(scores).expected);
}

function listTables(scores: Scores): readonly Table[] {
  const { printed, unread, misread, passedOver } = scores.printed;
  const printedTable: Table = {
    headings: ["figures that the record prints", "number"],
    rows: [
      ["all", String(printed)],
      ["read back as a whole", String(printed - unread.length)],
      ["found in a text with their value", String(printed - misread.length - passedOver.length)],
      ["found with another value", String(misread.length)],
    ],
  };
  const { names, figures, verdicts } = scores.parts;
  return [
    ...tablesOf("names", names),
    ...tablesOf("figures", figures),
    ...tablesOf("verdicts", verdicts),
    printedTable,
  ];
}

function tablesOf<K extends Kind>(kind: K, { open, heldOut }: Parts<K>): readonly Table[] {
  return [
    totalsTable(kind, "open", open),
    totalsTable(kind, "held out", heldOut),
    traitTable(kind, "format", open),
    traitTable(kind, "tag", open, FEWEST_CASES),
  ];
}
