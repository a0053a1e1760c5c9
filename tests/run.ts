import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { auditShipped } from "./rig/audit/audit-shipped.ts";
import { builtChecks, runCheck, sourceChecks } from "./rig/checks.ts";
import { failureList } from "./rig/counts/failure-list.ts";
import { abridge, countTable } from "./rig/counts/table.ts";
import { checksRow, memberRow, outcomeOf, total } from "./rig/counts/tally.ts";
import { type TaskName, taskNames } from "./rig/counts/turbo-run.ts";
import { failuresIn } from "./rig/counts/vitest-report.ts";
import { endChildrenOnInterrupt } from "./rig/interrupt.ts";
import { listMembers, type Member } from "./rig/members.ts";
import type { Tell } from "./rig/process.ts";
import { setUp } from "./rig/setup/index.ts";
import { useTemporaryFolderOfOwn } from "./rig/temporary-folder.ts";
import { runTurbo } from "./rig/turbo.ts";

const root = join(import.meta.dirname, "..");
const { values: flags } = parseArgs({ options: { fast: { type: "boolean", default: false } } });

/** What the log of a run that failed must still tell where only its end is kept. */
const listed = { failures: 40, lines: 12 };

const told = { passed: "ok    ", failed: "FAILED", skipped: "SKIPPED" } as const;

/** One line for a step that ended well; what it printed as well for one that did not. */
const tell: Tell = (name, { code, output, seconds }) => {
  if (code !== 0) console.log(`\n--- ${name}\n${abridge(output.trimEnd(), 500)}\n---`);
  console.log(`${told[outcomeOf(code)]} ${name} (${seconds.toFixed(1)} s)`);
};

useTemporaryFolderOfOwn();
const interruption = endChildrenOnInterrupt();
process.exitCode = (await runEverything(flags.fast)) ? 0 : 1;

/**
 * Sets up, checks, builds and tests everything, or with `isFast` all but the slow suites; prints the counts.
 * True if nothing failed.
 */
async function runEverything(isFast: boolean): Promise<boolean> {
  const members = await listMembers(root);
  const suites = members.filter(({ scripts }) => scripts.includes("test"));
  const quick = suites.filter(({ pace }) => pace === "quick");
  const slow = isFast ? [] : suites.filter(({ pace }) => pace === "slow");
  // A report that is there afterwards is of this run: written by it, or put back by turbo for unchanged inputs.
  for (const member of suites) rmSync(reportOf(member), { force: true });

  const cores = availableParallelism();
  const [setup, early, quickRun] = await Promise.all([
    isFast ? [] : setUp(tell),
    Promise.all([
      ...sourceChecks.map((check) => runCheck(root, check, tell)),
      auditShipped(root, tell, process.env["AUDIT"] === "required"),
    ]),
    runTurbo(root, ["build", "typecheck", ...quick.map(testTask)], cores),
  ]);
  if (interruption.aborted) return false;
  tell("build, typecheck and quick suites", quickRun);
  const late = await Promise.all(builtChecks.map((check) => runCheck(root, check, tell)));
  // Whoever drives a browser, an editor or npm waits for most of the time: two of them share two cores well.
  const atOnce = Math.max(2, cores - 1);
  const slowRun = slow.length > 0 ? await runTurbo(root, slow.map(testTask), atOnce) : null;
  if (interruption.aborted) return false;
  if (slowRun !== null) tell("slow suites", slowRun);

  const runs = slowRun === null ? [quickRun] : [quickRun, slowRun];
  const ends = runs.flatMap((one) => one.ends);
  const missing = setup.filter(({ outcome }) => outcome !== "passed");
  const rows = [
    checksRow("checks", [...early, ...late]),
    ...(missing.length > 0 ? [checksRow("setup", missing)] : []),
    ...members.map((member) => memberRow(member, askedOf(member, isFast), ends, readReport)),
  ];
  if (total(rows).failed === 0 && runs.some(({ code }) => code !== 0)) {
    rows.push(checksRow("turbo", [{ name: "turbo", outcome: "failed", seconds: 0 }]));
  }
  const { passed, failed } = total(rows);
  const failures = suites.flatMap((member) => failuresIn(readReport(member)));
  const closing = [countTable(rows), failureList(failures, root, listed), [`${passed} passed, ${failed} failed`]];
  for (const lines of closing.filter(({ length }) => length > 0)) console.log(`\n${lines.join("\n")}`);
  return failed === 0;
}

function testTask(member: Member): string {
  return `${member.name}#test`;
}

function askedOf(member: Member, isFast: boolean): readonly TaskName[] {
  return isFast && member.pace === "slow" ? ["build", "typecheck"] : taskNames;
}

function reportOf(member: Member): string {
  return join(root, member.folder, "reports", "vitest.json");
}

function readReport(member: Member): string | null {
  try {
    return readFileSync(reportOf(member), "utf8");
  } catch {
    return null;
  }
}
