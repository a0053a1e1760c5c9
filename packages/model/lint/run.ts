import type { DataFile } from "./data-file.ts";
import type { Dataset, LoadedRecord } from "./dataset.ts";
import { createExceptionFilter, type ExceptionFilter } from "./exceptions.ts";
import { createFinding, FILE_START, type Finding } from "./finding.ts";
import type { ProblemAt, Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { type LintSettings, PLAIN_SETTINGS } from "./settings.ts";

/**
 * Holds the data against every rule and gives all findings but those that an exception lets pass; an exception that does
 * not fit or is not needed is one itself. A rule that breaks down becomes a finding that names it.
 */
export function lintDataset(
  dataset: Dataset,
  rules: readonly Rule[] = allRules,
  { asOf, exceptions }: LintSettings = PLAIN_SETTINGS,
): readonly Finding[] {
  const run: Run = {
    dataset,
    asOf,
    filter: createExceptionFilter(exceptions),
    entries: new Map(dataset.records.map((entry) => [entry.file, entry])),
  };
  const findings = rules.flatMap((rule) => runRule(rule, run));
  return [...findings, ...run.filter.findings(new Set(rules.map(({ id }) => id)), dataset)];
}

/** What all rules of one run share. */
interface Run {
  readonly dataset: Dataset;
  readonly asOf: string | null;
  readonly filter: ExceptionFilter;
  readonly entries: ReadonlyMap<DataFile, LoadedRecord>;
}

function runRule(rule: Rule, { dataset, asOf, filter, entries }: Run): readonly Finding[] {
  const findings: Finding[] = [];
  const reportIn = (file: DataFile, { path = [], atKey = false, ...problem }: ProblemAt): void => {
    if (filter.lets(rule.id, entries.get(file) ?? null, path)) return;
    const position = atKey ? file.keyPositionOf(path) : file.positionOf(path);
    findings.push(createFinding(rule.id, file.path, position, problem));
  };
  const guard = (path: string, check: () => void): void => {
    try {
      check();
    } catch (error) {
      findings.push(createFinding(rule.id, path, FILE_START, breakdown(rule, error)));
    }
  };
  switch (rule.scope) {
    case "file":
      for (const file of dataset.files) {
        guard(file.path, () => rule.check({ dataset, asOf, file, report: (problem) => reportIn(file, problem) }));
      }
      return findings;
    case "record":
      for (const entry of dataset.records) {
        const { file } = entry;
        guard(file.path, () =>
          rule.check({ dataset, asOf, file, entry, report: (problem) => reportIn(file, problem) }),
        );
      }
      return findings;
    case "dataset":
      guard("data", () => rule.check({ dataset, asOf, report: reportIn }));
      return findings;
    default:
      return rule satisfies never;
  }
}

function breakdown(rule: Rule, error: unknown): ProblemAt {
  return {
    message: `The rule ${rule.id} broke down here: ${error instanceof Error ? error.message : String(error)}.`,
    suggestion: `This is a fault of the rule, not of the data: mend lint/rules/${rule.id}.ts.`,
  };
}
