// Prints a table of medians. Finding names is also told as a ratio to reading every character once, in the same run,
// because machines differ and ratios last.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, describeCard, organisation, organisationIds } from "@choosefr/model";
import { readPrintedFigure } from "@choosefr/model/figures";
import { createNameFinder, factsOf } from "@choosefr/prose";
import { createQuiz } from "@choosefr/quiz";
import { Bench } from "tinybench";
import { generateNames } from "./generated-names.ts";
import { proseOf } from "./prose-sample.ts";

const text = proseOf(500_000, generateNames(300, 1), 1);
const line = "L’annonce d’Amazon, le 13 mai 2024, porte sur 1,2 milliard d’euros ; celle de Microsoft sur 4 milliards.";
const entities = factsOf(catalogue).organisations;
const finder = createNameFinder(entities);
const [amazon] = organisationIds;

const bench = new Bench({ time: 500 });
bench
  .add("read every character of 1 MB once", () => readEveryCharacter(text))
  .add("find names in 1 MB of prose", () => finder.find(text))
  .add("name under the pointer", () => finder.nameAt(line, 14))
  .add("compile the finder", () => createNameFinder(entities))
  .add("read one printed figure", () => readPrintedFigure("plus de 1,2 milliard d’euros", "fr"))
  .add("describe an organisation", () =>
    amazon === undefined ? null : describeCard(organisation(amazon), "fr", organisation),
  )
  .add("make a quiz of ten", () => createQuiz({ seed: "bench", locale: "fr", length: 10 }));
await bench.run();

const medians = bench.tasks.map(({ name, result }) => ({
  name,
  medianMs: result.state === "completed" ? result.latency.p50 : Number.NaN,
}));
for (const { name, medianMs } of medians) process.stdout.write(`${name.padEnd(36)} ${formatTime(medianMs)}\n`);
const [baseline, finding] = medians;
const ratio = (baseline?.medianMs ?? Number.NaN) / (finding?.medianMs ?? Number.NaN);
process.stdout.write(`finding names, against reading every character: ${ratio.toFixed(2)}\n`);
const reports = join(import.meta.dirname, "reports");
mkdirSync(reports, { recursive: true });
const rows = medians.map(({ name, medianMs }) => ({ name, median: formatTime(medianMs) }));
writeFileSync(join(reports, "bench.json"), `${JSON.stringify(rows, null, 2)}\n`);

function readEveryCharacter(content: string): number {
  let sum = 0;
  for (let index = 0; index < content.length; index += 1) sum += content.charCodeAt(index);
  return sum;
}

function formatTime(milliseconds: number): string {
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds * 1000).toFixed(1)} µs`;
}
