import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { InputFault } from "../check/remark.ts";
import { compileGlob, isGlob, literalFolderOf } from "./glob.ts";
import { faultOf } from "./read-text.ts";

/** Something to be checked, or why an argument gives nothing to check. */
export type Input =
  | { readonly kind: "file"; readonly path: string; readonly shown: string; readonly isNamed: boolean }
  | { readonly kind: "stdin" }
  | { readonly kind: "fault"; readonly shown: string; readonly fault: InputFault };

/** Where the arguments lead. */
export interface ListOptions {
  /** The folder that arguments are relative to, whole. */
  readonly folder: string;
  /** Whether a path is left out, folder or file; paths are whole. */
  readonly isIgnored: (path: string) => boolean;
}

/** Written by tools, not by authors; never walked into, though a file in them that is named is checked. */
const CLOSED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", ".git", ".hg", ".svn"]);

/**
 * The files that arguments name, one after another: files as they are, folders with all that is in them, patterns with
 * what they match, `-` for what is piped in; sorted within a folder, each file once. Links are followed where they are
 * named, not inside folders. Only the entries of the folders on the way are held.
 */
export async function* listFiles(args: readonly string[], options: ListOptions): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const arg of args) {
    for await (const input of listOf(arg, options)) {
      const key = input.kind === "file" ? input.path : input.kind === "stdin" ? "-" : null;
      if (key !== null && seen.has(key)) continue;
      if (key !== null) seen.add(key);
      yield input;
    }
  }
}

/** A path as a reader knows it: from the folder of the call where it lies in it, else whole; with slashes. */
export function showPath(path: string, folder: string): string {
  const near = relative(folder, path);
  return toSlashes(near === ".." || near.startsWith(`..${sep}`) || isAbsolute(near) ? path : near);
}

/** A path with slashes, whatever the system writes. */
export function toSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

async function* listOf(arg: string, options: ListOptions): AsyncGenerator<Input> {
  if (arg === "-") {
    yield { kind: "stdin" };
    return;
  }
  const path = resolve(options.folder, arg);
  try {
    const found = await stat(path);
    if (options.isIgnored(path)) return;
    if (found.isDirectory()) yield* walk(path, options, () => true);
    else yield { kind: "file", path, shown: showPath(path, options.folder), isNamed: true };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === "missing" && isGlob(arg)) yield* listMatches(toSlashes(arg), options);
    else yield { kind: "fault", shown: arg, fault };
  }
}

async function* listMatches(pattern: string, options: ListOptions): AsyncGenerator<Input> {
  // Matched from the last folder it names: a dot in the name of a folder above is no business of the pattern's.
  const literal = literalFolderOf(pattern);
  const start = resolve(options.folder, literal === "" && pattern.startsWith("/") ? "/" : literal);
  const glob = compileGlob(pattern.slice(literal.length).replace(/^(?:\.?\/)+/u, ""), { takesDots: false });
  let matched = 0;
  for await (const input of walk(start, options, (path) => glob.matches(toSlashes(relative(start, path))))) {
    if (input.kind === "fault" && input.fault.kind === "missing") continue;
    if (input.kind === "file") matched += 1;
    yield input;
  }
  if (matched === 0) yield { kind: "fault", shown: pattern, fault: { kind: "no_match" } };
}

async function* walk(folder: string, options: ListOptions, isWanted: (path: string) => boolean): AsyncGenerator<Input> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort(({ name: a }, { name: b }) => (a < b ? -1 : a > b ? 1 : 0));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (options.isIgnored(path)) continue;
      if (entry.isDirectory() && !CLOSED_FOLDERS.has(entry.name)) yield* walk(path, options, isWanted);
      else if (entry.isFile() && isWanted(path)) {
        yield { kind: "file", path, shown: showPath(path, options.folder), isNamed: false };
      }
    }
  } catch (error) {
    yield { kind: "fault", shown: showPath(folder, options.folder), fault: faultOf(error) };
  }
}
