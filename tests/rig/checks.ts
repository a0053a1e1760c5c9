import { join } from "node:path";
import { type CheckEnd, outcomeOf } from "./counts/tally.ts";
import { run, type Tell } from "./process.ts";

/** A script of a package.json, relative to the clone, that passes or fails as a whole. */
export interface Check {
  readonly name: string;
  readonly folder: string;
  readonly script: string;
}

/** Checks that read sources and data only. */
export const sourceChecks: readonly Check[] = [
  { name: "format", folder: ".", script: "format" },
  { name: "lint:data", folder: "packages/model", script: "lint:data" },
  { name: "data version", folder: "packages/model", script: "check:version" },
];

/** Checks that follow imports into what the members build, so they wait for it. */
export const builtChecks: readonly Check[] = [
  { name: "lint", folder: ".", script: "lint" },
  { name: "knip", folder: ".", script: "knip" },
];

/** Runs one check; `tell` hears how it ended. */
export async function runCheck(root: string, check: Check, tell: Tell): Promise<CheckEnd> {
  // Node runs the script itself: pnpm would look after the dependencies once more for each.
  const end = await run(process.execPath, ["--run", check.script], { cwd: join(root, check.folder) });
  tell(check.name, end);
  return { name: check.name, outcome: outcomeOf(end.code), seconds: end.seconds };
}
