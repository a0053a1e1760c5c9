import { writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { checkData } from "./check.ts";
import type { Finding } from "./finding.ts";
import { fixTexts } from "./fix.ts";
import { pathFrom } from "./path-from.ts";
import { readFolder } from "./read-folder.ts";
import { count, renderGithub, renderTerminal } from "./report.ts";
import type { LintSettings } from "./settings.ts";

/** What the command is asked to do, and where. */
export interface LintRequest {
  readonly dataDir: string;
  /** The day of the data version, and the exceptions. */
  readonly settings: LintSettings;
  /** `--fix`, `--github`, and files or folders that the report is narrowed to. */
  readonly args: readonly string[];
  /** The folder where the person stands: relative paths start from it, those of the call and those of the report. */
  readonly cwd: string;
  /** Whether a code host reads the output. */
  readonly isOnGithub: boolean;
  /** The way from the root of the repository to the parent of the data folder. */
  readonly room: string;
  readonly print: (text: string) => void;
}

const FLAGS: ReadonlySet<string> = new Set(["--fix", "--github"]);
const USAGE = "Usage: lint-data [--fix] [--github] [files or folders]\n";

/**
 * Checks the data and prints what is wrong with them. Gives the exit code: 0 without errors, 1 with errors, 2 if it
 * was called wrongly. The whole folder is always checked; paths only choose what is reported and fixed.
 */
export function runLintCommand({ dataDir, settings, args, cwd, isOnGithub, room, print }: LintRequest): 0 | 1 | 2 {
  const flags = args.filter((arg) => arg.startsWith("-"));
  const unknown = flags.find((flag) => !FLAGS.has(flag));
  if (unknown !== undefined) {
    print(`There is no option ${unknown}.\n${USAGE}`);
    return 2;
  }
  const chosen = args
    .filter((arg) => !arg.startsWith("-"))
    .map((arg) => ({ arg, prefix: toDataPath(resolve(cwd, arg), dataDir) }));
  const isChosen = (path: string): boolean =>
    chosen.length === 0 || chosen.some(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  const locate = (file: string): string => pathFrom(cwd, dataDir, file);

  if (flags.includes("--fix")) print(fixFolder(dataDir, isChosen, locate));
  const { dataset, findings } = checkData(dataDir, settings);
  const reported = findings.filter(({ file }) => isChosen(file));
  const stray = chosen.filter(({ prefix }) => !hasFile(prefix, dataset.files, findings));
  if (stray.length > 0) {
    print(`Nothing in ${locate("data")} matches ${stray.map(({ arg }) => arg).join(", ")}.\n${USAGE}`);
    return 2;
  }
  print(renderTerminal(reported, locate));
  if (isOnGithub || flags.includes("--github")) print(renderGithub(reported, room));
  const total = `${count(dataset.records.length, "record")}, ${count(dataset.claims.size, "claim")}`;
  print(`${total}, ${reported.length === 0 ? "no finding" : count(reported.length, "finding")}\n`);
  return reported.some(({ level }) => level === "error") ? 1 : 0;
}

function fixFolder(dataDir: string, isChosen: (path: string) => boolean, locate: (file: string) => string): string {
  const fixed = fixTexts(readFolder(dataDir).files.filter(({ path }) => isChosen(path)));
  for (const { path, text } of fixed) writeFileSync(join(dirname(dataDir), path), text);
  return fixed.map(({ path }) => `fixed ${locate(path)}\n`).join("");
}

function toDataPath(absolute: string, dataDir: string): string {
  const inside = relative(dataDir, absolute);
  return [basename(dataDir), ...inside.split(sep).filter(Boolean)].join("/");
}

function hasFile(path: string, files: readonly { readonly path: string }[], findings: readonly Finding[]): boolean {
  const paths = [...files.map((file) => file.path), ...findings.map(({ file }) => file)];
  return paths.some((candidate) => candidate === path || candidate.startsWith(`${path}/`));
}
