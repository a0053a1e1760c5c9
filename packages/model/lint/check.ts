import type { TextFile } from "./data-file.ts";
import type { Dataset } from "./dataset.ts";
import { compareFindings, type Finding } from "./finding.ts";
import { type Loaded, loadDataset, loadTexts } from "./load.ts";
import { rules } from "./rules/index.ts";
import { lintDataset } from "./run.ts";
import { type LintSettings, PLAIN_SETTINGS } from "./settings.ts";

/** The data and everything that is wrong with them, sorted by file and line. */
export interface CheckedData {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** Whether a finding is an error: such data must not be built. */
  readonly hasErrors: boolean;
}

/** Loads a data folder and holds it against every rule. Throws nothing: a missing or hostile folder is a finding. */
export function checkData(dataDir: string, settings: LintSettings = PLAIN_SETTINGS): CheckedData {
  return check(loadDataset(dataDir), settings);
}

/** The same for texts that are read already. */
export function checkTexts(texts: readonly TextFile[], settings: LintSettings = PLAIN_SETTINGS): CheckedData {
  return check(loadTexts(texts), settings);
}

/** The same for what is loaded already. */
export function check({ dataset, findings: loadFindings }: Loaded, settings: LintSettings): CheckedData {
  const findings = [...loadFindings, ...lintDataset(dataset, rules, settings)].toSorted(compareFindings);
  return { dataset, findings, hasErrors: findings.some(({ level }) => level === "error") };
}
