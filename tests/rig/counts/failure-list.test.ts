import { expect, test } from "vitest";
import { failureList } from "./failure-list.ts";

const limits = { failures: 2, lines: 3 };

test("tells file, titles and message of each failure, without the frames of the runner", () => {
  const message = [
    "\u001B[31mError: Waited 30 s for a mark.\u001B[39m",
    "",
    "    at until (/clone/tests/vscode/until.ts:15:3)",
    "    at async file:///clone/node_modules/vitest/dist/run.js:1:2",
    "    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)",
  ].join("\n");
  const failures = [
    { file: "/clone/tests/vscode/as-of.test.ts", titles: ["a day", "is set"], message },
    { file: "/clone/tests/vscode/quiz.test.ts", titles: [], message: "" },
  ];
  expect(failureList(failures, "/clone", limits)).toStrictEqual([
    "FAILED tests/vscode/as-of.test.ts > a day > is set",
    "       Error: Waited 30 s for a mark.",
    "           at until (tests/vscode/until.ts:15:3)",
    "FAILED tests/vscode/quiz.test.ts",
  ]);
});

test("stops after so many failures, and so many lines of one", () => {
  const failure = { file: "/clone/a.test.ts", titles: ["b"], message: "1\n2\n3\n4" };
  expect(failureList([failure, failure, failure, failure], "/clone", limits)).toStrictEqual([
    ...Array.from({ length: 2 }, () => [
      "FAILED a.test.ts > b",
      "       1",
      "       2",
      "       3",
      "       ...",
    ]).flat(),
    "... and 2 more",
  ]);
});

test("says nothing where nothing failed", () => {
  expect(failureList([], "/clone", limits)).toStrictEqual([]);
});
