import { readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TextFile } from "../../lint/data-file.ts";
import { readFolder } from "../../lint/read-folder.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import { DATA_VERSION_FILE, parseDataVersion } from "../data-version.ts";
import { checkVersion } from "./check.ts";
import { DIFF_WORDS } from "./command-words.ts";
import { compareSnapshots } from "./compare.ts";
import { createHistory, type History } from "./git.ts";
import { reportChanges } from "./report.ts";
import { reportCheck } from "./report-check.ts";
import { createSnapshots, type Snapshot } from "./snapshot.ts";

/** What the command is asked to do, and where. */
export interface DiffRequest {
  /** The folder that holds `data/` and `data-version.json`, somewhere in a git repository. */
  readonly room: string;
  /** Up to two commits, or `--folders` and two data folders; `--check`, `--json`, `--lang fr|en`. */
  readonly args: readonly string[];
  /** The folder where the person stands: paths of folders start from it. */
  readonly cwd: string;
  readonly print: (text: string) => void;
}

interface Call {
  readonly positionals: readonly string[];
  readonly areFolders: boolean;
  readonly isCheck: boolean;
  readonly isJson: boolean;
  readonly locale: Language;
}

type Files = readonly TextFile[];

/**
 * Tells what differs between two states of the data: two commits, a commit and the files as they are (the last commit
 * where none is named), or two folders. With `--check`, what the changes since the last version need. Gives the exit
 * code: 0, 1 where the check fails or a file cannot be read, 2 if it was called wrongly.
 */
export function runDiffCommand(request: DiffRequest): 0 | 1 | 2 {
  const call = readCall(request.args);
  if (call === null) {
    request.print(`${DIFF_WORDS.en.usage}\n`);
    return 2;
  }
  const history = createHistory(request.room);
  if (call.isCheck) return runCheck(request, call, history);
  const states = readStates(request, call, history);
  if ("problem" in states) {
    request.print(`${states.problem}\n`);
    return 2;
  }
  const [before, after] = createSnapshots(states.before, states.after);
  const changes = compareSnapshots(before, after);
  const unreadable = tellUnreadable([before, after], call.locale);
  request.print(
    call.isJson
      ? `${JSON.stringify({ changes, unreadable: unreadable.paths }, null, 2)}\n`
      : toText([...reportChanges(changes, call.locale), ...unreadable.lines]),
  );
  return unreadable.paths.length === 0 ? 0 : 1;
}

function runCheck({ room, print }: DiffRequest, { isJson, locale }: Call, history: History): 0 | 1 {
  const words = DIFF_WORDS[locale];
  const current = parseDataVersion(readFileSync(join(room, DATA_VERSION_FILE), "utf8"));
  if (current === null) {
    print(`${words.noVersion}\n`);
    return 1;
  }
  const commit = history.commitsOf(DATA_VERSION_FILE)[0];
  const last = commit === undefined ? null : parseDataVersion(history.readFile(commit, DATA_VERSION_FILE));
  if (commit === undefined || last === null) {
    print(isJson ? `${JSON.stringify({ last: null, current, isPassed: true }, null, 2)}\n` : `${words.firstVersion}\n`);
    return 0;
  }
  const [before, after] = createSnapshots(history.readFolder(commit, "data"), readFolder(join(room, "data")).files);
  const check = checkVersion(compareSnapshots(before, after), last, current);
  const unreadable = tellUnreadable([after], locale);
  const isPassed = check.isPassed && unreadable.paths.length === 0;
  const shallow = history.isShallow() ? [words.shallow] : [];
  print(
    isJson
      ? `${JSON.stringify({ ...check, isPassed, unreadable: unreadable.paths }, null, 2)}\n`
      : toText([...shallow, ...reportCheck(check, locale), ...unreadable.lines]),
  );
  return isPassed ? 0 : 1;
}

function readStates(
  { room, cwd }: DiffRequest,
  { positionals, areFolders, locale }: Call,
  history: History,
): { readonly before: Files; readonly after: Files } | { readonly problem: string } {
  const [from = "HEAD", to] = positionals;
  if (areFolders) {
    const [before, after] = [from, to ?? ""].map((folder) => readDataFolder(resolve(cwd, folder))) as [Files, Files];
    return { before, after };
  }
  const commits = [from, ...(to === undefined ? [] : [to])].map((name) => ({ name, commit: history.resolve(name) }));
  const unknown = commits.find(({ commit }) => commit === null);
  if (unknown !== undefined) return { problem: DIFF_WORDS[locale].noCommit(unknown.name) };
  const [before, after] = commits.map(({ commit }) => history.readFolder(commit ?? "", "data"));
  return { before: before ?? [], after: after ?? readFolder(join(room, "data")).files };
}

/** The files of any folder as if it were called `data`, so that two can be compared whatever their names. */
function readDataFolder(folder: string): Files {
  const name = basename(folder);
  return readFolder(folder).files.map(({ path, text }) => ({ path: join("data", relative(name, path)), text }));
}

function readCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        folders: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "en" },
      },
    });
    const { folders, check, json, lang } = values;
    const isFew = folders ? positionals.length === 2 : positionals.length <= (check ? 0 : 2);
    if (!isFew || (folders && check) || (lang !== "fr" && lang !== "en")) return null;
    return { positionals, areFolders: folders, isCheck: check, isJson: json, locale: lang };
  } catch {
    return null;
  }
}

function tellUnreadable(
  snapshots: readonly Snapshot[],
  locale: Language,
): { readonly paths: readonly string[]; readonly lines: readonly string[] } {
  const paths = [...new Set(snapshots.flatMap(({ unreadable }) => unreadable))];
  return { paths, lines: paths.map((path) => DIFF_WORDS[locale].unreadable(path)) };
}

function toText(lines: readonly string[]): string {
  return `${lines.join("\n").trimEnd()}\n`;
}
