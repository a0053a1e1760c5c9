import type { Member } from "../members.ts";
import type { TaskEnd, TaskName } from "./turbo-run.ts";
import { broken, countSuite, type SuiteCount } from "./vitest-report.ts";

/** One line of the closing table: what was counted under one name. */
export interface Row {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly notes: readonly string[];
}

/** A check that is no suite: it counts as one passed, one failed, or one skipped where nobody answers whom it must ask. */
export interface CheckEnd {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly seconds: number;
}

/** The code with which a check ends that has to ask a service which does not answer: nothing failed, nothing is known. */
export const UNANSWERED = 69;

/** What a program came to that ended with a code. */
export function outcomeOf(code: number | null): CheckEnd["outcome"] {
  if (code === 0) return "passed";
  return code === UNANSWERED ? "skipped" : "failed";
}

/** Text of a member's vitest report, or null when there is none. */
export type ReportReader = (member: Member) => string | null;

/** The row of the repository's own checks. */
export function checksRow(name: string, checks: readonly CheckEnd[]): Row {
  const count = (outcome: CheckEnd["outcome"]): number => checks.filter((check) => check.outcome === outcome).length;
  return {
    name,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    seconds: sum(checks.map(({ seconds }) => seconds)),
    notes: checks.filter(({ outcome }) => outcome !== "passed").map((check) => `${check.name} ${check.outcome}`),
  };
}

/**
 * The row of one member: its build and its typecheck count as one each, its suite as many as it has tests. A task of
 * `asked` that the member has but turbo did not run, because of a failure before it, counts as one failed. Of several
 * ends of one task the first counts.
 */
export function memberRow(
  member: Member,
  asked: readonly TaskName[],
  ends: readonly TaskEnd[],
  readReport: ReportReader,
): Row {
  const own = ends.filter((end) => end.member === member.name);
  const counts = asked
    .filter((task) => member.scripts.includes(task))
    .map((task) => {
      const end = own.find((candidate) => candidate.task === task);
      return { task, ...countTask(member, task, end, readReport) };
    });
  return {
    name: member.folder,
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)),
    skipped: sum(counts.map(({ skipped }) => skipped)),
    seconds: sum(own.map(({ seconds }) => seconds)),
    notes: counts.flatMap(({ task, note }) => (note === null ? [] : [`${task} ${note}`])),
  };
}

function countTask(member: Member, task: TaskName, end: TaskEnd | undefined, readReport: ReportReader): SuiteCount {
  if (end === undefined || end.outcome === "not run") return broken("not run");
  const isPassed = end.outcome === "passed";
  if (task === "test") return countSuite(readReport(member), isPassed);
  return isPassed ? { passed: 1, failed: 0, skipped: 0, note: null } : broken("failed");
}

/** All rows added up. */
export function total(rows: readonly Row[]): { readonly passed: number; readonly failed: number } {
  return { passed: sum(rows.map(({ passed }) => passed)), failed: sum(rows.map(({ failed }) => failed)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
