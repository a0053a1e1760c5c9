import { expect, test } from "vitest";
import { readTurboSummary } from "./turbo-run.ts";

const summary = JSON.stringify({
  tasks: [
    { task: "build", package: "a", cache: { status: "HIT" }, execution: { startTime: 5, endTime: 5, exitCode: 0 } },
    {
      task: "test",
      package: "a",
      cache: { status: "MISS" },
      execution: { startTime: 1000, endTime: 3500, exitCode: 1 },
    },
    { task: "typecheck", package: "b", cache: { status: "MISS" } },
    { task: "start", package: "b", execution: { exitCode: 0 } },
  ],
});

test("reads how each known task ended, and whether it was run at all", () => {
  expect(readTurboSummary(summary)).toStrictEqual([
    { member: "a", task: "build", outcome: "passed", isCached: true, seconds: 0 },
    { member: "a", task: "test", outcome: "failed", isCached: false, seconds: 2.5 },
    { member: "b", task: "typecheck", outcome: "not run", isCached: false, seconds: 0 },
  ]);
});

test("a task that a signal ended, without an exit code, has not passed", () => {
  const text = JSON.stringify({ tasks: [{ task: "test", package: "a", execution: { exitCode: null } }] });
  expect(readTurboSummary(text)).toMatchObject([{ outcome: "not run" }]);
});
