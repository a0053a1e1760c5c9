import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckEnd, outcomeOf, UNANSWERED } from "../counts/tally.ts";
import { run, type Tell } from "../process.ts";
import { readAuditAnswer } from "./audit-answer.ts";
import { type AuditException, judgeAudit } from "./judge-audit.ts";

/**
 * Asks the audit service of the registry whether a severe weakness is known of what we ship; `tell` hears what came of it.
 * Skipped where nobody answers, since many registries and networks have no such service; with `isRequired` that failed.
 */
export async function auditShipped(root: string, tell: Tell, isRequired: boolean): Promise<CheckEnd> {
  const { stdout, output, seconds } = await run("pnpm", ["audit", "--prod", "--json"], { cwd: root, limitMinutes: 1 });
  const advisories = readAuditAnswer(stdout);
  if (advisories === null) {
    const code = isRequired ? 1 : UNANSWERED;
    const lines = ["No audit service answered: nothing is known of what we ship of others.", output.trim()];
    tell("audit", { code, output: lines.join("\n"), seconds });
    return { name: "audit", outcome: outcomeOf(code), seconds };
  }
  const { faults, excused } = judgeAudit(advisories, readExceptions(), new Date().toISOString().slice(0, 10));
  const code = faults.length === 0 ? 0 : 1;
  tell("audit", { code, output: [...faults, ...excused].join("\n"), seconds });
  return { name: "audit", outcome: outcomeOf(code), seconds };
}

function readExceptions(): readonly AuditException[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "exceptions.json"), "utf8")) as readonly AuditException[];
}
