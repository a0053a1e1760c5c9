import type { TextFile } from "./data-file.ts";
import type { Dataset } from "./dataset.ts";
import { compareFindings, type Finding } from "./finding.ts";
import { type Loaded, loadDataset, loadTexts } from "./load.ts";
import { lintDataset } from "./run.ts";

/** The data and everything that is wrong with them, sorted by file and line. */
export interface CheckedData {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** Whether a finding is an error: such data must not be built. */
  readonly hasErrors: boolean;
}

/** Loads a data folder and holds it against every rule. Throws nothing: a missing or hostile folder is a finding. */
export function checkData(dataDir: string): CheckedData {
  return check(loadDataset(dataDir));
}

/** The same for texts that are read already. */
export function checkTexts(texts: readonly TextFile[]): CheckedData {
  return check(loadTexts(texts));
}

function check({ dataset, findings: loadFindings }: Loaded): CheckedData {
  const findings = [...loadFindings, ...lintDataset(dataset)].toSorted(compareFindings);
  return { dataset, findings, hasErrors: findings.some(({ level }) => level === "error") };
}
