// Source of truth: data-version.json, data/ and the history of both. Output: CHANGELOG.md, read by whoever uses the data.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readFolder } from "../lint/read-folder.ts";
import { printChangelog } from "./changelog/print.ts";
import { readReleases } from "./changelog/releases.ts";
import { readDataVersion } from "./data-version.ts";
import { createHistory } from "./diff/git.ts";

const CHANGELOG_FILE = "CHANGELOG.md";

/** What the change log of a room says, and what it should say. Throws where `data-version.json` says no version. */
export function readLog(room: string): { readonly found: string; readonly expected: string } {
  const version = readDataVersion(room);
  const path = join(room, CHANGELOG_FILE);
  const found = existsSync(path) ? readFileSync(path, "utf8") : "";
  const releases = readReleases(createHistory(room), { version, files: readFolder(join(room, "data")).files });
  return { found, expected: printChangelog(releases, found) };
}

if (import.meta.main) {
  const room = join(import.meta.dirname, "..");
  const { found, expected } = readLog(room);
  if (!process.argv.includes("--check")) writeFileSync(join(room, CHANGELOG_FILE), expected);
  else if (found !== expected) {
    process.stdout.write("CHANGELOG.md is not what data-version.json and data/ say: run node scripts/changelog.ts.\n");
    process.exitCode = 1;
  }
}
