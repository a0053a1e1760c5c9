import type { DataFile } from "./data-file.ts";
import type { Dataset } from "./dataset.ts";
import { createFinding, FILE_START, type Finding } from "./finding.ts";
import type { ProblemAt, Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

/** Holds the data against every rule and gives all findings. A rule that breaks down becomes a finding that names it. */
export function lintDataset(dataset: Dataset, rules: readonly Rule[] = allRules): readonly Finding[] {
  return rules.flatMap((rule) => runRule(rule, dataset));
}

function runRule(rule: Rule, dataset: Dataset): readonly Finding[] {
  const findings: Finding[] = [];
  const reportIn = (file: DataFile, { path = [], atKey = false, ...problem }: ProblemAt): void => {
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
        guard(file.path, () => rule.check({ dataset, file, report: (problem) => reportIn(file, problem) }));
      }
      return findings;
    case "record":
      for (const entry of dataset.records) {
        const { file } = entry;
        guard(file.path, () => rule.check({ dataset, file, entry, report: (problem) => reportIn(file, problem) }));
      }
      return findings;
    case "dataset":
      guard("data", () => rule.check({ dataset, report: reportIn }));
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
