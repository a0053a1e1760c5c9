import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readTurboSummary, type TaskEnd } from "./counts/turbo-run.ts";
import { type Finished, run } from "./process.ts";

/** What a turbo run came to. */
export interface TurboRun extends Finished {
  readonly ends: readonly TaskEnd[];
}

/**
 * Runs tasks (`build` of every member, `@choosefr/model#test` of one) and what they depend on, as many at once as
 * `concurrency` says. After a failure it goes on with all that does not depend on it. Only failing tasks print.
 */
export async function runTurbo(root: string, tasks: readonly string[], concurrency: number): Promise<TurboRun> {
  const summaries = join(root, ".turbo", "runs");
  rmSync(summaries, { recursive: true, force: true });
  mkdirSync(summaries, { recursive: true });
  const args = [
    "run",
    ...tasks,
    `--concurrency=${concurrency}`,
    "--continue=dependencies-successful",
    "--summarize",
    "--ui=stream",
    "--output-logs=errors-only",
    "--log-order=grouped",
    process.stdout.isTTY ? "--color" : "--no-color",
  ];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const finished = await run(join(root, "node_modules", ".bin", "turbo"), args, { cwd: root, env, limitMinutes: 60 });
  const ends = readdirSync(summaries).flatMap((name) => readTurboSummary(readFileSync(join(summaries, name), "utf8")));
  return { ...finished, ends };
}
