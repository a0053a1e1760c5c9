// Prints what it costs a program to import a package of data and to read all of it once, over a program that imports
// nothing: each in a process of its own, one after the other so that a busy machine slows all alike; medians.
// Compared with two packages of facts that everybody knows.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { timeInFreshProcess } from "./fresh-process.ts";
import { medianOf } from "./rounds.ts";

const RUNS = 20;
const folder = import.meta.dirname;

/** Programs that say how many milliseconds they took, from their first line. */
const programs: Readonly<Record<string, string>> = {
  "an empty module": 'await import("data:text/javascript,");',
  "@choosefr/prose: import": 'await import("@choosefr/prose");',
  "@choosefr/model: import": 'await import("@choosefr/model");',
  "@choosefr/model: import, and read every claim with its sources": `
    const { catalogue } = await import("@choosefr/model");
    let length = 0;
    for (const name of ["announcement", "edition", "organisation", "person", "place", "publisher"])
      for (const id of catalogue[name + "Ids"])
        for (const claim of catalogue[name](id).claims)
          for (const { source } of claim.evidence) length += source.id.length + (source.publisher?.id.length ?? 0);
    if (length === 0) throw new Error("No claim was read.");`,
  "web-features: import, and read every feature": `
    const { features } = await import("web-features");
    let length = 0;
    for (const { name, kind } of Object.values(features)) length += (name ?? kind).length;
    if (length === 0) throw new Error("No feature was read.");`,
  "@mdn/browser-compat-data: import, and read every statement": `
    const { default: data } = await import("@mdn/browser-compat-data/forLegacyNode");
    let count = 0;
    const read = (tree) => {
      for (const [key, value] of Object.entries(tree)) {
        if (key === "__compat") count += Object.keys(value.support).length;
        else if (typeof value === "object" && value !== null) read(value);
      }
    };
    read(data);
    if (count === 0) throw new Error("No statement was read.");`,
};

/** The Node that runs this, and Node 20 where the tests have put one. */
const nodes = [
  process.execPath,
  join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "choosefr/node/20.20.2-linux-x64/node"),
];

const rows: { readonly node: string; readonly name: string; readonly medianMs: number }[] = [];
for (const node of nodes) {
  const version = versionOf(node);
  if (version === null) continue;
  const times = new Map(Object.keys(programs).map((name): [string, number[]] => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, program] of Object.entries(programs)) {
      times.get(name)?.push(timeInFreshProcess(node, program, folder));
    }
  }
  const empty = medianOf(times.get("an empty module") ?? []);
  for (const [name, found] of times) {
    const medianMs = medianOf(found) - (name === "an empty module" ? 0 : empty);
    rows.push({ node: version, name, medianMs });
    process.stdout.write(`Node ${version}  ${name.padEnd(64)} ${medianMs.toFixed(1).padStart(7)} ms\n`);
  }
}
mkdirSync(join(folder, "reports"), { recursive: true });
writeFileSync(join(folder, "reports/import-cost.json"), `${JSON.stringify(rows, null, 2)}\n`);

function versionOf(node: string): string | null {
  try {
    return execFileSync(node, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .trim()
      .slice(1);
  } catch {
    return null;
  }
}
