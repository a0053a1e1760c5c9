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
  return joinFiles(texts.flatMap((text) => loadText(text) ?? []));
}

/** One file as far as it could be read; without a file nothing is known of it but its path. */
export interface LoadedFile {
  readonly kind: RecordKind;
  readonly path: string;
  readonly file: DataFile | null;
  readonly entry: LoadedRecord | null;
  readonly findings: readonly Finding[];
}

/** Reads one text as YAML and by its schema; null for a path that does not lead into the folder of a kind. */
export function loadText(text: TextFile): LoadedFile | null {
  const { path } = text;
  const kind = kindOfFolder(path.split("/")[1] ?? "");
  if (kind === null) return null;
  const { file, findings } = readYaml(text, kind);
  if (file === null) return { kind, path, file, entry: null, findings };
  const parsed = recordSchemas[kind].safeParse(file.value);
  if (parsed.success) {
    const record = parsed.data;
    const entry = { kind, id: record.id, record, file, claims: claimsOf(file, record) } as LoadedRecord;
    return { kind, path, file, entry, findings };
  }
  const breaches = parsed.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => findingsOf(issue, file));
  return { kind, path, file, entry: null, findings: [...findings, ...breaches] };
}

/** Puts files together into the data that they make. */
export function joinFiles(loaded: readonly LoadedFile[]): Loaded {
  const dataset = createDataset(
    loaded.flatMap(({ file }) => file ?? []),
    loaded.flatMap(({ entry }) => entry ?? []),
    loaded.filter(({ file }) => file === null),
  );
  return { dataset, findings: loaded.flatMap(({ findings }) => findings) };
}
