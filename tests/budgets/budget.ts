import { gzipSync } from "node:zlib";
import table from "./budgets.json" with { type: "json" };

/** A ceiling in bytes. A raise is a line in budgets.json with its reason. */
export interface Budget {
  readonly name: string;
  readonly what: string;
  /** In bytes; a kB is 1,000 of them. */
  readonly limit: number;
  readonly measure: string;
  readonly how: string;
  readonly reason: string;
}

/** What one thing weighs, and the budget it is held to; `budget` is null for a weight given for information. */
export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly budget: Budget | null;
}

/** The budget of that name in budgets.json. Throws when there is none. */
export function budget(name: string): Budget {
  const found = table.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`budgets.json has no budget "${name}".`);
  return found;
}

/** The bytes that travel: gzip at its best level, which is what a static host serves. */
export function gzipBytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength;
}

/** A sentence for each weight above its limit, none when all keep to theirs. */
export function findExcess(weights: readonly Weight[]): readonly string[] {
  return weights.flatMap(({ budget: held, bytes, what }) =>
    held === null || bytes <= held.limit
      ? []
      : `${what} is ${bytes - held.limit} bytes above its ${held.limit} (${held.measure}). Make it lighter, or raise "${held.name}" in budgets.json with the reason.`,
  );
}

/** The weights as lines of a table: what, bytes, limit, and how much of it is used. */
export function weightTable(weights: readonly Weight[]): readonly string[] {
  const rows = weights.map(({ budget: held, bytes, what }) => [
    what,
    String(bytes),
    held === null ? "" : `of ${held.limit} ${held.measure}`,
    held === null ? "" : `${Math.round((100 * bytes) / held.limit)} %`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
