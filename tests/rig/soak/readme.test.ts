import { expect, test } from "vitest";
import { type Measurements, tablesOf } from "./readme.ts";

const measurements: Measurements = {
  weights: [
    { what: "the page", bytes: 8495, budget: { limit: 15_000, measure: "gzip" } },
    { what: "a part of it", bytes: 12, budget: null },
  ],
  medians: [{ name: "find", median: "15 µs" }],
  prose: [{ what: "300 names", median: "900 MB/s", ratio: "1.450 × a charCodeAt loop", goal: "≥ 1.2 ×" }],
  inHost: [{ what: "activation, ms", measured: "12.00", budget: "≤ 15" }],
  pages: [{ what: "home", scores: { performance: 99, seo: 100 } }],
  loads: [
    {
      what: "home",
      perSecond: 400.6,
      p50: 3,
      p99: 31,
      timeouts: 2,
      processor: 3.27,
      rest: 90,
      peak: 320.4,
      after: 300,
    },
  ],
  importCosts: [
    { node: "24.21.0", name: "an empty module", medianMs: 0.63 },
    { node: "24.21.0", name: "the model", medianMs: 28.94 },
    { node: "20.20.2", name: "an empty module", medianMs: 2 },
  ],
};

test("tablesOf shows every measurement, of the weights those that have a limit, and a dash for what was not measured", () => {
  const repetitions = { headings: ["suite"], rows: [["tests/web"]] };
  expect(tablesOf(measurements, repetitions)).toStrictEqual([
    { headings: ["what", "bytes", "limit"], rows: [["the page", "8495", "15000 (gzip)"]] },
    { headings: ["what", "median"], rows: [["find", "15 µs"]] },
    {
      headings: ["reading text", "median", "beside", "goal"],
      rows: [["300 names", "900 MB/s", "1.450 × a charCodeAt loop", "≥ 1.2 ×"]],
    },
    {
      headings: ["the extension, in the host of the editor", "measured", "budget"],
      rows: [["activation, ms", "12.00", "≤ 15"]],
    },
    { headings: ["page, in Lighthouse on a phone", "performance", "seo"], rows: [["home", "99", "100"]] },
    {
      headings: [
        "200 readers at once of",
        "answers a second",
        "median, ms",
        "p99, ms",
        "let down",
        "processor an answer, ms",
        "memory at rest, at most, after, MB",
      ],
      rows: [["home", "401", "3", "31", "2", "3.3", "90, 320, 300"]],
    },
    {
      headings: ["a program that does this takes, above an empty module", "Node 24.21.0, ms", "Node 20.20.2, ms"],
      rows: [
        ["an empty module", "0.6", "2.0"],
        ["the model", "28.9", "–"],
      ],
    },
    repetitions,
  ]);
});
