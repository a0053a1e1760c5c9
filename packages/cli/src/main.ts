#!/usr/bin/env node
import process, { argv, stderr } from "node:process";
import { isMainThread } from "node:worker_threads";
import { loadChecker } from "./check/load-checker.ts";
import { serveFiles } from "./check/workers.ts";
import { takeSurroundings } from "./node-surroundings.ts";
import { run } from "./run.ts";

if (isMainThread) process.exitCode = await start();
else await serveFiles(loadChecker);

async function start(): Promise<number> {
  try {
    return await run(argv.slice(2), takeSurroundings(import.meta.url));
  } catch (error) {
    // Node itself would end with 1, which says that figures are contradicted.
    stderr.write(`${(error as Error).stack ?? String(error)}\n`);
    return 2;
  }
}
