import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { startWorkers } from "./workers.ts";

const FILE = { path: "/a.md", shown: "a.md", isNamed: true };

it.each([
  ["ends", "process.exit(3)"],
  ["fails", "throw new Error('no')"],
  ["ends while it is at work", "require('node:worker_threads').parentPort.on('message', () => process.exit(0))"],
])("gives a file back where the thread %s", async (_, program) => {
  const workers = startWorkers(1, () => new Worker(program, { eval: true }));
  expect(await Promise.all([workers.check(FILE), workers.check(FILE)])).toEqual([null, null]);
  expect(await workers.check(FILE)).toBeNull();
  await workers.close();
});
