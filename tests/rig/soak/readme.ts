import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Marks, replaceTables, type Table } from "../marked-tables.ts";

const MARKS: Marks = { start: "<!-- measured: written by pnpm soak -->", end: "<!-- /measured -->" };

/** What the members write of their measurements into their `reports/`. */
export interface Measurements {
  readonly weights: readonly {
    readonly what: string;
    readonly bytes: number;
    readonly budget: { readonly limit: number; readonly measure: string } | null;
  }[];
  readonly medians: readonly { readonly name: string; readonly median: string }[];
  readonly prose: readonly {
    readonly what: string;
    readonly median: string;
    readonly ratio: string;
    readonly goal: string;
  }[];
  readonly inHost: readonly { readonly what: string; readonly measured: string; readonly budget: string }[];
  /** What Lighthouse makes of a page on a phone: the best of three, from 0 to 100. */
  readonly pages: readonly { readonly what: string; readonly scores: Readonly<Record<string, number>> }[];
  /** What many readers at once get of a page, and what that costs the server. */
  readonly loads: readonly {
    readonly what: string;
    readonly perSecond: number;
    readonly p50: number;
    readonly p99: number;
    readonly timeouts: number;
    readonly processor: number;
    readonly rest: number;
    readonly peak: number;
    readonly after: number;
  }[];
  readonly importCosts: readonly { readonly node: string; readonly name: string; readonly medianMs: number }[];
}

/** The tables of the README: weights, medians, how fast text is read, what the extension costs the editor, how pages score and bear a crowd, what an import costs, and repetitions. */
export function tablesOf(
  { weights, medians, prose, inHost, pages, loads, importCosts }: Measurements,
  repetitions: Table,
): readonly Table[] {
  return [
    {
      headings: ["what", "bytes", "limit"],
      rows: weights.flatMap(({ what, bytes, budget }) =>
        budget === null ? [] : [[what, String(bytes), `${budget.limit} (${budget.measure})`]],
      ),
    },
    { headings: ["what", "median"], rows: medians.map(({ name, median }) => [name, median]) },
    {
      headings: ["reading text", "median", "beside", "goal"],
      rows: prose.map(({ what, median, ratio, goal }) => [what, median, ratio, goal]),
    },
    {
      headings: ["the extension, in the host of the editor", "measured", "budget"],
      rows: inHost.map(({ what, measured, budget }) => [what, measured, budget]),
    },
    pageTable(pages),
    loadTable(loads),
    importTable(importCosts),
    repetitions,
  ];
}

/** Writes what was measured into the README of the clone. Throws if a report is not there. */
export function writeMeasurements(root: string, repetitions: Table): void {
  const readReport = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as unknown;
  const measurements: Measurements = {
    weights: readReport("tests/budgets/reports/weights.json") as Measurements["weights"],
    medians: readReport("tests/bench/reports/bench.json") as Measurements["medians"],
    prose: readReport("tests/bench/reports/prose.json") as Measurements["prose"],
    inHost: readReport("tests/vscode/reports/in-host.json") as Measurements["inHost"],
    pages: readReport("tests/web/reports/lighthouse.json") as Measurements["pages"],
    loads: readReport("tests/web/reports/load.json") as Measurements["loads"],
    importCosts: readReport("tests/bench/reports/import-cost.json") as Measurements["importCosts"],
  };
  const readme = join(root, "README.md");
  const tables = tablesOf(measurements, repetitions);
  writeFileSync(readme, replaceTables(readFileSync(readme, "utf8"), MARKS, tables));
}

/** A line for each page and a column for each category. */
function pageTable(pages: Measurements["pages"]): Table {
  const categories = Object.keys(pages[0]?.scores ?? {});
  return {
    headings: ["page, in Lighthouse on a phone", ...categories],
    rows: pages.map(({ what, scores }) => [what, ...categories.map((name) => String(scores[name] ?? "–"))]),
  };
}

function loadTable(loads: Measurements["loads"]): Table {
  return {
    headings: [
      "200 readers at once of",
      "answers a second",
      "median, ms",
      "p99, ms",
      "let down",
      "processor an answer, ms",
      "memory at rest, at most, after, MB",
    ],
    rows: loads.map(({ what, perSecond, p50, p99, timeouts, processor, rest, peak, after }) => [
      what,
      perSecond.toFixed(0),
      p50.toFixed(0),
      p99.toFixed(0),
      String(timeouts),
      processor.toFixed(1),
      [rest, peak, after].map((megabytes) => megabytes.toFixed(0)).join(", "),
    ]),
  };
}

/** A line for each program and a column for each Node. */
function importTable(costs: Measurements["importCosts"]): Table {
  const nodes = [...new Set(costs.map(({ node }) => node))];
  const names = [...new Set(costs.map(({ name }) => name))];
  const cost = (name: string, node: string) => costs.find((one) => one.name === name && one.node === node)?.medianMs;
  return {
    headings: ["a program that does this takes, above an empty module", ...nodes.map((node) => `Node ${node}, ms`)],
    rows: names.map((name) => [name, ...nodes.map((node) => cost(name, node)?.toFixed(1) ?? "–")]),
  };
}
