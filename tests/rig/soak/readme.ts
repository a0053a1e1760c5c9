import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const START = "<!-- measured: written by pnpm soak -->";
const END = "<!-- /measured -->";

/** A table of the README: its headings and its rows. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table in Markdown; a pipe inside a cell stays inside it. */
export function toMarkdown({ headings, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The text with what stands between the marks replaced by the tables. Throws if it has no such marks. */
export function replaceMeasured(text: string, tables: readonly Table[]): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has no place for measurements: ${START} … ${END}`);
  const body = tables.map(toMarkdown).join("\n\n");
  return `${text.slice(0, start + START.length)}\n\n${body}\n\n${text.slice(end)}`;
}

interface Weighed {
  readonly what: string;
  readonly bytes: number;
  readonly budget: { readonly limit: number; readonly measure: string } | null;
}

interface Timed {
  readonly name: string;
  readonly median: string;
}

/** Writes what was measured into the README of the clone: weights, medians and repetitions. */
export function writeMeasurements(root: string, repetitions: Table): void {
  const weights = readJson(join(root, "tests/budgets/reports/weights.json")) as readonly Weighed[];
  const medians = readJson(join(root, "tests/bench/reports/bench.json")) as readonly Timed[];
  const held = weights.filter(({ budget }) => budget !== null);
  const tables: readonly Table[] = [
    {
      headings: ["what", "bytes", "limit"],
      rows: held.map(({ what, bytes, budget }) => [what, String(bytes), `${budget?.limit} (${budget?.measure})`]),
    },
    { headings: ["what", "median"], rows: medians.map(({ name, median }) => [name, median]) },
    repetitions,
  ];
  const readme = join(root, "README.md");
  writeFileSync(readme, replaceMeasured(readFileSync(readme, "utf8"), tables));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
