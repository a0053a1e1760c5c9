/** How many tests of one suite ended how. `failed` is never 0 for a suite that did not end well. */
export interface SuiteCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why something was counted as failed that is no failed test of the report; null if there is no such thing. */
  readonly note: string | null;
}

/** A test that failed, or a file that failed without a failed test. */
export interface Failure {
  /** Absolute path of the test file. */
  readonly file: string;
  /** The titles that lead to the test, its own last; none for the file as a whole. */
  readonly titles: readonly string[];
  /** What went wrong, with the stack where there is one; empty where the report does not tell. */
  readonly message: string;
}

interface TestEnd {
  readonly status: string;
  readonly ancestorTitles?: readonly string[];
  readonly title?: string;
  readonly failureMessages?: readonly string[];
}

interface FileEnd {
  readonly name?: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly TestEnd[];
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly FileEnd[];
}

/**
 * Counts a suite from vitest's JSON report (`text`, null when none was written) and from how its run ended.
 *
 * A failed test counts as one, and so does each of these: a file that failed without a failed test (it could not be
 * loaded), a run that ended badly with nothing failed in its report (an error outside a test, a coverage too low), a
 * run that left no report, and a run in which no test ran.
 */
export function countSuite(text: string | null, endedWell: boolean): SuiteCount {
  if (text === null) return broken(endedWell ? "wrote no reports/vitest.json" : "crashed before its report");
  const report = parseReport(text);
  if (report === null) return broken("unreadable report");
  const statuses = report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === "passed").length;
  const failedTests = statuses.filter((status) => status === "failed").length;
  const skipped = statuses.length - passed - failedTests;
  const unloaded = report.testResults.filter(isBroken).length;
  const failed = failedTests + unloaded;
  if (failed > 0) return { passed, failed, skipped, note: unloaded > 0 ? `files broken: ${unloaded}` : null };
  if (passed === 0) return { passed, failed: 1, skipped, note: "ran no test" };
  if (!endedWell || !report.success) return { passed, failed: 1, skipped, note: "failed outside its tests" };
  return { passed, failed, skipped, note: null };
}

/**
 * What failed in a suite by vitest's JSON report (`text`): as many as `countSuite` counts where it has no note but on
 * broken files, and none where the report is missing, unreadable or names nothing.
 */
export function failuresIn(text: string | null): readonly Failure[] {
  const report = text === null ? null : parseReport(text);
  return (report?.testResults ?? []).flatMap((end): readonly Failure[] => {
    const file = end.name ?? "";
    if (isBroken(end)) return [{ file, titles: [], message: end.message ?? "" }];
    return end.assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ ancestorTitles = [], title = "", failureMessages = [] }) => ({
        file,
        titles: [...ancestorTitles, title].filter((part) => part !== ""),
        message: failureMessages.join("\n"),
      }));
  });
}

function isBroken({ status, assertionResults }: FileEnd): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

/** The count of a suite that told nothing: one failed. */
export function broken(note: string): SuiteCount {
  return { passed: 0, failed: 1, skipped: 0, note };
}

function parseReport(text: string): Report | null {
  try {
    const report = JSON.parse(text) as Partial<Report> | null;
    const isWhole = Array.isArray(report?.testResults) && typeof report.success === "boolean";
    return isWhole ? (report as Report) : null;
  } catch {
    return null;
  }
}
