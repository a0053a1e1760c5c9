import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { compileGlob } from "../files/glob.ts";
import { toSlashes } from "../files/list-files.ts";
import { faultOf } from "../files/read-text.ts";
import { type Config, type ConfigFault, usualConfig } from "./config.ts";
import { parseJson } from "./parse-json.ts";
import { validateConfig } from "./validate.ts";

/** What the file is called that is looked for. */
const CONFIG_NAME = "choosefr.config.json";

/** The settings that hold in a folder, or what is wrong with them, and in which file. */
export type FoundConfig =
  | { readonly config: Config; readonly path: string | null; readonly faults: readonly [] }
  | { readonly config: null; readonly path: string; readonly faults: readonly ConfigFault[] };

/** Reads the named file, or the nearest of the usual name in the folder and those above it; the usual where there is none. */
export async function findConfig(folder: string, named: string | null): Promise<FoundConfig> {
  if (named !== null) return readConfig(resolve(folder, named), true);
  for (let at = folder; ; at = dirname(at)) {
    const found = await readConfig(join(at, CONFIG_NAME), false);
    if (found.path !== null) return found;
    if (dirname(at) === at) return { config: usualConfig(folder), path: null, faults: [] };
  }
}

async function readConfig(path: string, mustBe: boolean): Promise<FoundConfig> {
  const folder = dirname(path);
  try {
    const parsed = parseJson(await readFile(path, "utf8"));
    if ("flaw" in parsed) return { config: null, path, faults: [{ kind: "no_json", ...parsed.flaw }] };
    return { ...validateConfig(parsed.value, folder), path };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === "missing" && !mustBe) return { config: usualConfig(folder), path: null, faults: [] };
    return { config: null, path, faults: [{ kind: "unreadable", fault }] };
  }
}

/**
 * What is left out, by the patterns of the settings, as in a .gitignore: one without a slash is of a name anywhere, one
 * with a slash is from the folder of the settings; a folder that is left out is not entered.
 */
export function createIgnore({ folder, ignore }: Config): (path: string) => boolean {
  const globs = ignore.map((pattern) => {
    const bare = pattern.replace(/^\.?\//u, "").replace(/(?<!\/)\/+$/u, "");
    const isAnywhere = !/\/./u.test(pattern);
    return compileGlob(isAnywhere ? `**/${bare}` : bare, { takesDots: true });
  });
  return (path) => {
    const near = toSlashes(relative(folder, path));
    return globs.some((glob) => covers(near, glob.matches));
  };
}

/** Whether a path or a folder that it lies in matches: a file may be named without its folder being walked. */
function covers(path: string, matches: (path: string) => boolean): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (matches(path.slice(0, end))) return true;
  }
  return false;
}
