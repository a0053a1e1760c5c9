// Reads texts by chance with every public function of the engine: `pnpm soak --texts 10000000`, or here with a seed.
// Interrupted, it tells how many it has read.

import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createChance } from "../rig/chance.ts";
import { randomText } from "./random-text.ts";
import { tryText } from "./try-text.ts";

const { values } = parseArgs({
  options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const FEW = 10;
/** Texts between two words on how far it is, and between two moments at which an interruption is heard. */
const [STRIDE, BREATH] = [50_000, 100];

let done = 0;
let failed = 0;
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interruption.abort());

while (done < count && failed < FEW && !interruption.signal.aborted) {
  // A seed for each text: one that fails can be tried again alone.
  const chance = createChance(seed + done);
  const text = randomText(chance);
  const faults = tryText(text, chance);
  if (faults.length > 0) {
    failed += 1;
    tell(`--seed ${seed + done} --count 1: ${shorten(text)}\n${faults.map((fault) => `    ${fault}`).join("\n")}`);
  }
  done += 1;
  if (done % STRIDE === 0 && done < count) tell(`seed ${seed}: ${done} of ${count} texts, ${failed} with faults`);
  if (done % BREATH === 0) await setImmediate();
}
tell(`${done} texts from seed ${seed}: ${failed === FEW ? "at least " : ""}${failed} with faults`);
process.exitCode = failed === 0 && done === count && count > 0 ? 0 : 1;

function shorten(text: string): string {
  return text.length > 2000 ? `${JSON.stringify(text.slice(0, 2000))}… (${text.length})` : JSON.stringify(text);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
