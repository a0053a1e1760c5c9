// Reads texts by chance with every public function of the engine: `pnpm soak --texts 10000000`, or here with a seed.

import { parseArgs } from "node:util";
import { createChance } from "../rig/chance.ts";
import { randomText } from "./random-text.ts";
import { tryText } from "./try-text.ts";

const { values } = parseArgs({
  options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const FEW = 10;

let failed = 0;
for (let index = 0; index < count && failed < FEW; index += 1) {
  // A seed for each text: one that fails can be tried again alone.
  const chance = createChance(seed + index);
  const text = randomText(chance);
  const faults = tryText(text, chance);
  if (faults.length === 0) continue;
  failed += 1;
  const shown = text.length > 2000 ? `${JSON.stringify(text.slice(0, 2000))}… (${text.length})` : JSON.stringify(text);
  process.stdout.write(
    `--seed ${seed + index} --count 1: ${shown}\n${faults.map((fault) => `    ${fault}\n`).join("")}`,
  );
}
process.stdout.write(`${count} texts from seed ${seed}: ${failed === FEW ? "at least " : ""}${failed} with faults\n`);
process.exitCode = failed === 0 && count > 0 ? 0 : 1;
