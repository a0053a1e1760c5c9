import { describe, expect, test } from "vitest";
import type { Member } from "../members.ts";
import { checksRow, memberRow, outcomeOf, total, UNANSWERED } from "./tally.ts";
import { type TaskEnd, taskNames } from "./turbo-run.ts";

const member: Member = {
  name: "@choosefr/model",
  folder: "packages/model",
  isPrivate: false,
  scripts: ["build", "typecheck", "test"],
  pace: "quick",
};
const green = JSON.stringify({
  success: true,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] }],
});

function end(task: TaskEnd["task"], outcome: TaskEnd["outcome"], name = member.name): TaskEnd {
  return { member: name, task, outcome, isCached: false, seconds: 1 };
}

describe("memberRow", () => {
  test("adds up build, typecheck and the tests of the suite", () => {
    const ends = [
      end("build", "passed"),
      end("typecheck", "passed"),
      end("test", "passed"),
      end("test", "failed", "other"),
    ];
    const row = memberRow(member, taskNames, ends, () => green);
    expect(row).toStrictEqual({ name: "packages/model", passed: 4, failed: 0, skipped: 0, seconds: 3, notes: [] });
  });

  test("what was not run because the build failed counts as failed", () => {
    const row = memberRow(member, taskNames, [end("build", "failed")], () => null);
    expect(row).toMatchObject({ passed: 0, failed: 3, notes: ["build failed", "typecheck not run", "test not run"] });
  });

  test("a suite without a report counts as failed even if its run ended well", () => {
    const ends = [end("build", "passed"), end("typecheck", "passed"), end("test", "passed")];
    expect(memberRow(member, taskNames, ends, () => null)).toMatchObject({
      passed: 2,
      failed: 1,
      notes: ["test wrote no reports/vitest.json"],
    });
  });

  test("what was not asked for, and what the member has no script for, counts as nothing", () => {
    const row = memberRow({ ...member, scripts: ["test"] }, ["build", "typecheck"], [], () => green);
    expect(row).toMatchObject({ passed: 0, failed: 0, notes: [] });
  });

  test("a task that ran twice counts once, as it ended first", () => {
    const row = memberRow(member, ["build"], [end("build", "failed"), end("build", "passed")], () => null);
    expect(row).toMatchObject({ passed: 0, failed: 1 });
  });
});

test("checksRow counts each check as one and names those that did not pass", () => {
  const row = checksRow("checks", [
    { name: "lint", outcome: "failed", seconds: 2 },
    { name: "format", outcome: "passed", seconds: 1 },
    { name: "audit", outcome: "skipped", seconds: 1 },
  ]);
  const notes = ["lint failed", "audit skipped"];
  expect(row).toStrictEqual({ name: "checks", passed: 1, failed: 1, skipped: 1, seconds: 4, notes });
});

test("a check that nobody answers is neither passed nor failed; whatever else ends badly failed", () => {
  expect([0, UNANSWERED, 1, 127, null].map(outcomeOf)).toStrictEqual([
    "passed",
    "skipped",
    "failed",
    "failed",
    "failed",
  ]);
});

test("total adds all rows up", () => {
  const row = checksRow("checks", [{ name: "lint", outcome: "passed", seconds: 0 }]);
  expect(total([row, { ...row, passed: 40, failed: 2 }])).toStrictEqual({ passed: 41, failed: 2 });
  expect(total([])).toStrictEqual({ passed: 0, failed: 0 });
});
