// Source of truth: data/ and schema/. Outputs: src/generated/ (types, records, a slice for each organisation), read by
// src/; dist/json-schema/, read by editors and by whoever brings a dataset of their own; dist/record/, the packed record
// for whoever loads it by `createCatalogue` when it is needed, and the reconciliation of each edition; dist/exports/, the same in open formats, for whoever reads
// it without our code. Bad data stop the build with every finding listed, and the last good output is left as it was.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkData } from "../lint/check.ts";
import { renderTerminal } from "../lint/report.ts";
import { type LintSettings, PLAIN_SETTINGS, readSettings } from "../lint/settings.ts";
import { Dataset } from "../schema/dataset.ts";
import { createCatalogue } from "../src/catalogue.ts";
import type { RecordPack } from "../src/pack.ts";
import { reconcile } from "../src/reconcile.ts";
import { type DataVersion, readDataVersion } from "./data-version.ts";
import { makeExports } from "./exports/index.ts";
import { createRelease } from "./exports/release.ts";
import { generateModules, RECORD_SCHEMAS } from "./generate.ts";
import { printJsonSchema } from "./json-schema.ts";
import { packAll, type Records } from "./pack.ts";

/**
 * Builds a model folder: `data/` into `src/generated/`, `dist/json-schema/` and `dist/record/`, and, where the version of
 * the data is given, into `dist/exports/`. False if the data are in error.
 */
export function build(
  root: string,
  settings: LintSettings = PLAIN_SETTINGS,
  version: DataVersion | null = null,
): boolean {
  const { dataset, findings, hasErrors } = checkData(join(root, "data"), settings);
  if (findings.length > 0) process.stderr.write(`${renderTerminal(findings)}\n`);
  if (hasErrors) return false;
  const pack = packAll(dataset);
  replaceFolder(join(root, "src", "generated"), generateModules(dataset, pack));
  replaceFolder(join(root, "dist", "record"), printRecord(dataset, pack, version));
  replaceFolder(join(root, "dist", "json-schema"), printJsonSchemas());
  if (version !== null) {
    replaceFolder(join(root, "dist", "exports"), makeExports(createRelease(dataset, version, pack)));
  }
  return true;
}

/** The packed record, what is known of each edition beside what was announced, and which state of the data this is. */
function printRecord(records: Records, pack: RecordPack, version: DataVersion | null): ReadonlyMap<string, string> {
  const catalogue = createCatalogue(pack);
  const reconciliations = catalogue.editionIds.map((id) => reconcile(id, catalogue));
  return new Map([
    ["records.json", JSON.stringify(pack)],
    ["reconciliations.json", `${JSON.stringify(reconciliations, null, 2)}\n`],
    ...(version === null ? [] : [["release.json", printRelease(version, records)] as const]),
  ]);
}

/** The version of the data and what was corrected in it, newest first: what an older link to a claim must be told. */
function printRelease(version: DataVersion, { corrections }: Records): string {
  const told = [...corrections.values()]
    .map(({ id, claim, on, before, after, reason }) => ({ id, claim, on, before, after, reason }))
    .toSorted((a, b) => Number(a.on < b.on) - Number(a.on > b.on) || Number(a.id > b.id) - Number(a.id < b.id));
  return `${JSON.stringify({ ...version, corrections: told }, null, 2)}\n`;
}

function printJsonSchemas(): ReadonlyMap<string, string> {
  const schemas = { ...RECORD_SCHEMAS, dataset: Dataset };
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, printJsonSchema(schema)]));
}

/** Writes a folder beside the old one and puts it in its place, so that a reader never meets half of it. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  for (const [name, content] of files) {
    const file = join(next, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(next, folder);
}

if (import.meta.main) {
  const room = join(import.meta.dirname, "..");
  if (!build(room, readSettings(room), readDataVersion(room))) process.exitCode = 1;
}
