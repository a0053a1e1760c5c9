import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSuite, failuresIn } from "./vitest-report.ts";

function report(files: readonly (readonly string[])[], success = true): string {
  const testResults = files.map((statuses) => ({
    status: statuses.includes("failed") ? "failed" : "passed",
    assertionResults: statuses.map((status) => ({ status })),
  }));
  return JSON.stringify({ success, testResults });
}

describe("countSuite", () => {
  test("counts the tests of all files", () => {
    const text = report([
      ["passed", "passed"],
      ["passed", "skipped", "todo", "pending"],
    ]);
    expect(countSuite(text, true)).toStrictEqual({ passed: 3, failed: 0, skipped: 3, note: null });
  });

  test("counts failed tests", () => {
    const text = report([["passed", "failed"], ["failed"]], false);
    expect(countSuite(text, false)).toStrictEqual({ passed: 1, failed: 2, skipped: 0, note: null });
  });

  test("counts a file that could not be loaded as one failed", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    const text = JSON.stringify({ success: false, testResults });
    expect(countSuite(text, false)).toMatchObject({ passed: 1, failed: 1, note: "files broken: 1" });
  });

  test("counts a crash before the report, and a report that is no report, as one failed", () => {
    expect(countSuite(null, false)).toMatchObject({ passed: 0, failed: 1, note: "crashed before its report" });
    expect(countSuite(null, true)).toMatchObject({ passed: 0, failed: 1, note: "wrote no reports/vitest.json" });
    for (const text of ["", "{", "null", "{}", '"text"', '{"testResults":[]}']) {
      expect(countSuite(text, true)).toMatchObject({ failed: 1, note: "unreadable report" });
    }
  });

  test("counts a run without a test, or with none but skipped ones, as one failed", () => {
    expect(countSuite(report([]), true)).toMatchObject({ passed: 0, failed: 1, note: "ran no test" });
    expect(countSuite(report([["skipped"]]), true)).toMatchObject({ failed: 1, skipped: 1, note: "ran no test" });
  });

  test("counts a run that ended badly with nothing failed in it as one failed", () => {
    const note = "failed outside its tests";
    expect(countSuite(report([["passed"]]), false)).toMatchObject({ passed: 1, failed: 1, note });
    expect(countSuite(report([["passed"]], false), true)).toMatchObject({ passed: 1, failed: 1, note });
  });

  test("never calls a suite sound that is not", () => {
    const status = fc.constantFrom("passed", "failed", "skipped");
    fc.assert(
      fc.property(fc.array(fc.array(status)), fc.boolean(), fc.boolean(), (files, success, endedWell) => {
        const { failed, passed } = countSuite(report(files, success), endedWell);
        const all = files.flat();
        const isSound = success && endedWell && all.includes("passed") && !all.includes("failed");
        expect(failed === 0).toBe(isSound);
        expect(passed).toBe(all.filter((one) => one === "passed").length);
      }),
    );
  });
});

describe("failuresIn", () => {
  test("names each failed test by its titles, and each broken file", () => {
    const testResults = [
      {
        name: "/clone/tests/web/map.test.ts",
        status: "failed",
        message: "",
        assertionResults: [
          { status: "passed", ancestorTitles: ["the map"], title: "opens", failureMessages: [] },
          {
            status: "failed",
            ancestorTitles: ["", "the map", "in French"],
            title: "closes",
            failureMessages: ["Error: one", "Error: two"],
          },
        ],
      },
      { name: "/clone/tests/web/list.test.ts", status: "failed", message: "No such module", assertionResults: [] },
    ];
    expect(failuresIn(JSON.stringify({ success: false, testResults }))).toStrictEqual([
      {
        file: "/clone/tests/web/map.test.ts",
        titles: ["the map", "in French", "closes"],
        message: "Error: one\nError: two",
      },
      { file: "/clone/tests/web/list.test.ts", titles: [], message: "No such module" },
    ]);
  });

  test("names nothing where there is no report", () => {
    for (const text of [null, "", "{", "null", "{}"]) expect(failuresIn(text)).toStrictEqual([]);
  });

  test("names as many as are counted", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom("passed", "failed", "skipped"))), (files) => {
        const text = report(files);
        const { failed, note } = countSuite(text, true);
        expect(failuresIn(text)).toHaveLength(note === null ? failed : 0);
      }),
    );
  });
});
