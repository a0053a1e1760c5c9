// Judges the regular expressions that the list does not know, and writes the list: `pnpm --filter @choosefr/tests-fuzz run
// judge:patterns`. With --all it judges those again that the list knows; `pnpm soak` does.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BOUNDS, boundOf } from "./bounds.ts";
import { createJudge, type Verdict } from "./judge-pattern.ts";
import { doesHold, keyOf, readJudged, writeJudged } from "./judged-list.ts";
import { listPatterns } from "./list-patterns.ts";

const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
const listed = join(import.meta.dirname, "judged.txt");

const { patterns } = listPatterns();
const known = values.all ? new Map<string, Verdict>() : readJudged(readFileSync(listed, "utf8"));
const judge = await createJudge();
const verdicts = new Map<string, Verdict>();
const refusals: string[] = [];

for (const [index, pattern] of patterns.entries()) {
  const before = known.get(keyOf(pattern));
  const verdict = doesHold(pattern, before) ? before : judge(pattern);
  if (typeof verdict === "object") refusals.push(verdict.refused);
  else verdicts.set(keyOf(pattern), verdict);
  if ((index + 1) % 25 === 0) console.log(`${index + 1} of ${patterns.length}`);
}
const needed = new Set(patterns.filter((pattern) => verdicts.get(keyOf(pattern)) !== "safe").map(boundOf));
refusals.push(
  ...BOUNDS.filter((bound) => !needed.has(bound)).map(({ place }) => `${place} stands in bounds.ts without need.`),
);

writeFileSync(listed, writeJudged(patterns, verdicts));
for (const refusal of refusals) console.error(refusal);
console.log(`${patterns.length} expressions, ${refusals.length} refused; judged.txt holds the others.`);
process.exitCode = refusals.length === 0 ? 0 : 1;
