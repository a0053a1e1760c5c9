import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Pattern } from "./pattern.ts";
import { readSources } from "./read-sources.ts";

/** Our regular expressions, those written out before those built in the same file. */
export interface ListedPatterns {
  readonly patterns: readonly Pattern[];
  /** Files that build expressions of which none was recorded: the list has a hole there. */
  readonly unseen: readonly string[];
}

/** Reads and records the regular expressions of this repository. */
export function listPatterns(): ListedPatterns {
  const { literals, builders } = readSources(join(import.meta.dirname, "../../.."));
  const recorder = join(import.meta.dirname, "record-built.ts");
  const built = JSON.parse(execFileSync(process.execPath, [recorder], { encoding: "utf8" })) as readonly Pattern[];
  const seen = new Set(built.map(({ path }) => path));
  return { patterns: [...literals, ...built], unseen: builders.filter((path) => !seen.has(path)) };
}
