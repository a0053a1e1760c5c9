import { expect, test } from "vitest";
import { abridge, countTable } from "./table.ts";

test("lines up the columns and ends each row with its remarks", () => {
  const rows = [
    { name: "checks", passed: 4, failed: 0, skipped: 0, seconds: 9.04, notes: [] },
    {
      name: "packages/model",
      passed: 312,
      failed: 2,
      skipped: 0,
      seconds: 12,
      notes: ["build failed", "test not run"],
    },
  ];
  expect(countTable(rows)).toStrictEqual([
    "                passed  failed  skipped  seconds",
    "checks               4       0        0      9.0",
    "packages/model     312       2        0     12.0  build failed; test not run",
  ]);
});

test("abridge leaves out the middle of a long text only", () => {
  expect(abridge("a\nb\nc\nd", 4)).toBe("a\nb\nc\nd");
  expect(abridge("a\nb\nc\nd\ne\nf", 4)).toBe("a\nb\n... 2 lines left out ...\ne\nf");
});
