import type { DataFile, TextFile } from "./data-file.ts";
import { claimsOf, createDataset, type Dataset, type LoadedRecord } from "./dataset.ts";
import type { Finding } from "./finding.ts";
import { readFolder } from "./read-folder.ts";
import { readYaml } from "./read-yaml.ts";
import { kindOfFolder, type RecordKind, recordSchemas } from "./record-kind.ts";
import { findingsOf } from "./schema-issue.ts";

/** A file with more breaches of its schema than this is no record; the rest would only bury the other files. */
const MOST_ISSUES = 200;

/** What could be read, and what is wrong with the rest. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
}

/**
 * Reads a data folder: every file as YAML, every record by its schema. All faults of all files come back at once;
 * nothing is thrown, whatever the folder holds. A record that does not fit its schema is left out of the maps.
 */
export function loadDataset(dataDir: string): Loaded {
  const { files, findings } = readFolder(dataDir);
  const loaded = loadTexts(files);
  return { dataset: loaded.dataset, findings: [...findings, ...loaded.findings] };
}

/** The same for texts that are read already; their paths must lead into the folder of a kind. */
export function loadTexts(texts: readonly TextFile[]): Loaded {
  const files: DataFile[] = [];
  const records: LoadedRecord[] = [];
  const unreadable: { kind: RecordKind; path: string }[] = [];
  const findings: Finding[] = [];
  for (const text of texts) {
    const kind = kindOfFolder(text.path.split("/")[1] ?? "");
    if (kind === null) continue;
    const { file, findings: yamlFindings } = readYaml(text, kind);
    findings.push(...yamlFindings);
    if (file === null) {
      unreadable.push({ kind, path: text.path });
      continue;
    }
    files.push(file);
    const parsed = recordSchemas[kind].safeParse(file.value);
    if (parsed.success) {
      const record = parsed.data;
      records.push({ kind, id: record.id, record, file, claims: claimsOf(file, record) } as LoadedRecord);
    } else {
      findings.push(...parsed.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => findingsOf(issue, file)));
    }
  }
  return { dataset: createDataset(files, records, unreadable), findings };
}
