// Source of truth: data/ and schema/. Outputs: src/generated/ (types, records, a slice for each organisation), read by
// src/; dist/json-schema/, read by editors and by whoever brings a dataset of their own; dist/record/, the packed record
// for whoever loads it by `createCatalogue` when it is needed. Bad data stop the build with every finding listed, and the last good output is left as it was.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { checkData } from "../lint/check.ts";
import { renderTerminal } from "../lint/report.ts";
import { generateModules, RECORD_SCHEMAS } from "./generate.ts";
import { packAll } from "./pack.ts";

/** Builds a model folder: `data/` into `src/generated/`, `dist/json-schema/` and `dist/record/`. False if the data are in error. */
export function build(root: string): boolean {
  const { dataset, findings, hasErrors } = checkData(join(root, "data"));
  if (findings.length > 0) process.stderr.write(`${renderTerminal(findings)}\n`);
  if (hasErrors) return false;
  replaceFolder(join(root, "src", "generated"), generateModules(dataset));
  replaceFolder(join(root, "dist", "record"), new Map([["records.json", JSON.stringify(packAll(dataset))]]));
  replaceFolder(join(root, "dist", "json-schema"), printJsonSchemas());
  return true;
}

function printJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(RECORD_SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-2020-12" }), null, 2)}\n`,
    ]),
  );
}

/** Writes a folder beside the old one and puts it in its place, so that a reader never meets half of it. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = join(next, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(next, folder);
}

if (import.meta.main && !build(join(import.meta.dirname, ".."))) process.exitCode = 1;
