/** A value of a table; null where there is none. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180): UTF-8 without a byte order mark, lines that end in CR LF, the names of the columns first,
 * an empty cell for null. Text that a spreadsheet could take for a formula is guarded.
 *
 * @example
 * import { printCsv } from "@choosefr/model";
 * printCsv(["name", "euros"], [["=Acme", 3]]); // => "name,euros\r\n\"'=Acme\",3\r\n"
 */
export function printCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(printCell).join(","));
  return lines.map((line) => `${line}\r\n`).join("");
}

function printCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : quote(guardFormula(cell));
}

function quote(text: string): string {
  return /[",\r\n]/u.test(text) || text === "" || text.startsWith("'") ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The signs by which a spreadsheet knows a formula or a command, in wide form too, behind any number of guards. */
const READ_AS_FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u;

/**
 * Text with an apostrophe before it where a spreadsheet would run it. Nothing is lost: a text that is an apostrophe, or
 * several, before such a sign gets one more, so that `unguardFormula` gives every text back.
 *
 * @example
 * import { guardFormula } from "@choosefr/model";
 * guardFormula("=1+1"); // => "'=1+1"
 */
export function guardFormula(text: string): string {
  return READ_AS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && READ_AS_FORMULA.test(text) ? text.slice(1) : text;
}
