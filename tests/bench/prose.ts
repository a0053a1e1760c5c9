// Prints how fast texts are read, beside a loop that only looks at every character and beside packages that do the
// like: in one process, in interleaved rounds, medians and ratios of one round. `pnpm soak` puts the table into the
// README.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "@choosefr/model";
import { createChecker, createNameFinder, factsOf, findFigures } from "@choosefr/prose";
import { recognizeCurrency } from "@microsoft/recognizers-text-suite";
import { createChance } from "../rig/chance.ts";
import { timeInFreshProcess } from "./fresh-process.ts";
import { generateNames } from "./generated-names.ts";
import { type Growth, measureGrowth } from "./growth.ts";
import { ours, peers } from "./name-matchers.ts";
import { proseOf } from "./prose-sample.ts";
import { type Contestant, medianOf, quantileOf, raceInRounds, type Speed } from "./rounds.ts";

/** A line of the table: what was measured, how fast, beside what, and what is aimed at. */
interface Row {
  readonly what: string;
  readonly median: string;
  readonly ratio: string;
  readonly goal: string;
}

const UNITS = 1_000_000;
const ROUNDS = 11;
const SEED = 20_240_513;

const folder = import.meta.dirname;
const facts = factsOf(catalogue);
const names = generateNames(300, SEED);

const speeds: readonly Row[] = [
  ...nameRows(300, 1.2),
  ...nameRows(3000, 1),
  ...nameRows(30_000, 0.5),
  ...figureRows(),
  ...checkRows(),
  ...hoverRows(),
  loadRow(),
];
const growths = measureGrowth(proseOf(UNITS, names, SEED), createNameFinder(facts.organisations), createChecker(facts));
const rows = [...speeds, ...growthRows(growths)];
for (const { what, median, ratio, goal } of rows) {
  process.stdout.write(`${what.padEnd(58)} ${median.padStart(12)}  ${ratio.padEnd(34)} ${goal}\n`);
}
mkdirSync(join(folder, "reports"), { recursive: true });
writeFileSync(join(folder, "reports/prose.json"), `${JSON.stringify(rows, null, 2)}\n`);
writeFileSync(join(folder, "reports/growth.json"), `${JSON.stringify(growths, null, 2)}\n`);

function nameRows(count: number, goal: number): readonly Row[] {
  const list = generateNames(count, SEED);
  const text = proseOf(UNITS, list, SEED);
  const matchers = [ours, ...peers];
  const built = matchers.map(({ compile }) => {
    const start = performance.now();
    return { find: compile(list), milliseconds: performance.now() - start };
  });
  const contestants = matchers.map(({ name, share }, index): Contestant => {
    const own = share === 1 ? text : text.slice(0, UNITS * share);
    return { name, units: own.length, run: () => built[index]?.find(own) };
  });
  const [, own, ...others] = raceInRounds([loopOver(text), ...contestants], ROUNDS);
  const fastest = Math.max(...others.map(({ speed }) => speed));
  const counted = `${count.toLocaleString("en")} names`;
  return [
    ...[...(own === undefined ? [] : [own]), ...others].map((speed, index) =>
      speedRow(`${counted}: ${speed.name}`, speed, index === 0 ? goal : null),
    ),
    {
      what: `${counted}: against the fastest package that tells positions`,
      median: "",
      ratio: `${((own?.speed ?? Number.NaN) / fastest).toFixed(1)} ×`,
      goal: "≥ 10 ×",
    },
    {
      what: `${counted}: compiled for the first time`,
      median: `${(built[0]?.milliseconds ?? Number.NaN).toFixed(1)} ms`,
      ratio: "",
      goal: count > 3000 ? "≤ 40 ms" : "≤ 10 ms",
    },
  ];
}

function figureRows(): readonly Row[] {
  const text = proseOf(UNITS, names, SEED);
  const paragraphs = proseOf(2000, names, SEED).split("\n\n");
  const units = paragraphs.join("").length;
  const [, own, other] = raceInRounds(
    [
      loopOver(text),
      { name: "findFigures", units: text.length, run: () => findFigures(text) },
      {
        name: "@microsoft/recognizers-text-suite, a paragraph a call",
        units,
        run: () => paragraphs.map((paragraph) => recognizeCurrency(paragraph, "fr-fr")),
      },
    ],
    ROUNDS,
  );
  if (own === undefined || other === undefined) return [];
  return [
    speedRow(own.name, own, 0.1),
    speedRow(other.name, other, null),
    {
      what: "findFigures against it",
      median: "",
      ratio: `${Math.round(own.speed / other.speed).toLocaleString("en")} ×`,
      goal: "≥ 2,000 ×",
    },
  ];
}

function checkRows(): readonly Row[] {
  const checker = createChecker(facts);
  const text = proseOf(
    UNITS,
    facts.organisations.map(({ names: [name] }) => (typeof name === "string" ? name : (name?.text ?? ""))),
    SEED,
  );
  const formats = ["text", "markdown", "html"];
  const contestants = formats.map(
    (format): Contestant => ({
      name: `check, all of it, ${format}`,
      units: text.length,
      run: () => checker.check(text, { format }),
    }),
  );
  return raceInRounds([loopOver(text), ...contestants], ROUNDS)
    .slice(1)
    .map((speed) => speedRow(speed.name, speed, 0.05));
}

/** The hover on documents of 5 MB: in paragraphs, and on one line. */
function hoverRows(): readonly Row[] {
  const finder = createNameFinder(facts.organisations);
  const document = proseOf(5_000_000, names, SEED);
  const line = document.replaceAll("\n", " ");
  return [
    ["in paragraphs", document],
    ["on one line", line],
  ].map(([form = "", text = ""]): Row => {
    const chance = createChance(SEED);
    const times = Array.from({ length: 20_000 }, () => {
      const offset = Math.floor(chance() * text.length);
      const start = performance.now();
      finder.nameAt(text, offset);
      return (performance.now() - start) * 1000;
    }).slice(2000);
    return {
      what: `nameAt in 5 MB ${form}, 99 of 100 within`,
      median: `${quantileOf(times, 0.99).toFixed(1)} µs`,
      ratio: "",
      goal: "≤ 50 µs",
    };
  });
}

function loadRow(): Row {
  const times = Array.from({ length: ROUNDS }, () => [
    timeInFreshProcess(process.execPath, 'await import("data:text/javascript,");', folder),
    timeInFreshProcess(process.execPath, 'await import("@choosefr/prose");', folder),
  ]);
  const [empty, own] = [0, 1].map((index) => medianOf(times.map((pair) => pair[index] ?? Number.NaN)));
  const milliseconds = (own ?? Number.NaN) - (empty ?? Number.NaN);
  return {
    what: "loading @choosefr/prose, over an empty module",
    median: `${milliseconds.toFixed(1)} ms`,
    ratio: "",
    goal: "≤ 3 ms",
  };
}

/** Of each function the text on which it grows most; every one that grows more than is aimed at. */
function growthRows(measured: readonly Growth[]): readonly Row[] {
  const worstFirst = measured.toSorted((a, b) => b.ratio - a.ratio);
  const shown = worstFirst.filter(
    (growth) => growth.ratio > 25 || growth === worstFirst.find((other) => other.function === growth.function),
  );
  return shown.map(({ function: name, text, ratio, milliseconds }) => ({
    what: `${name}, 20 times the text: ${text}`,
    median: `${milliseconds.toFixed(1)} ms`,
    ratio: `${ratio.toFixed(1)} × the time`,
    goal: "≤ 25 ×",
  }));
}

/** Speeds are in bytes of UTF-16, two a character. */
function speedRow(what: string, { speed, ratio }: Speed, goal: number | null): Row {
  const bytes = speed * 2;
  return {
    what,
    median: bytes >= 1 ? `${bytes.toFixed(bytes >= 10 ? 0 : 1)} MB/s` : `${(bytes * 1000).toFixed(1)} kB/s`,
    ratio: `${ratio >= 0.001 ? ratio.toFixed(3) : ratio.toExponential(1)} × a charCodeAt loop`,
    goal: goal === null ? "" : `≥ ${goal} ×`,
  };
}

function loopOver(text: string): Contestant {
  return { name: "charCodeAt", units: text.length, run: () => sumOf(text) };
}

function sumOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
  return sum;
}
