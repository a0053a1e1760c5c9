import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { checkData } from "../../lint/check.ts";
import { renderTerminal } from "../../lint/report.ts";
import { readSettings } from "../../lint/settings.ts";
import { readDataVersion } from "../data-version.ts";
import { createClaimTable } from "./claim-table.ts";
import { withColumns } from "./columns-page.ts";
import { makeExports } from "./index.ts";
import { createRelease, type Release } from "./release.ts";
import { createSourceTable } from "./source-table.ts";

/** What the command is told by its surroundings. */
export interface ExportCall {
  /** The folder of the model. */
  readonly room: string;
  /** A folder to write into, or `--docs` for the columns in docs/exports.md. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly print: (text: string) => void;
}

const USAGE = `Un argument manque. / An argument is missing.
  node scripts/export.ts <folder>   écrit les exports dans ce dossier / writes the exports into that folder
  node scripts/export.ts --docs     écrit les colonnes dans / writes the columns into docs/exports.md
`;

/** Writes the exports, or the page on their columns. The exit code: 0, 1 where the data are in error, 2 for a wrong call. */
export function runExportCommand({ room, args, cwd, print }: ExportCall): number {
  const [target, ...others] = args;
  if (target === undefined || others.length > 0 || (target.startsWith("-") && target !== "--docs")) {
    print(USAGE);
    return 2;
  }
  const { dataset, findings, hasErrors } = checkData(join(room, "data"), readSettings(room));
  if (hasErrors) {
    print(`${renderTerminal(findings)}\n`);
    return 1;
  }
  const release = createRelease(dataset, readDataVersion(room));
  if (target === "--docs") writeColumns(join(room, "docs", "exports.md"), release);
  else writeFiles(resolve(cwd, target), makeExports(release));
  return 0;
}

function writeColumns(page: string, { catalogue }: Release): void {
  const tables = new Map([
    ["claims.csv", createClaimTable(catalogue)],
    ["sources.csv", createSourceTable(catalogue)],
  ]);
  writeFileSync(page, withColumns(readFileSync(page, "utf8"), tables));
}

/** Writes files below a folder; what else is there stays. */
function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [name, content] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
