import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { TextFile } from "./data-file.ts";
import { createFinding, FILE_START, type Finding, type Problem } from "./finding.ts";
import { kindOfFolder, recordFolders } from "./record-kind.ts";

/** The rule that the findings of this module belong to. */
export const READABLE_FILE = "readable-file";

/** A record is a few hundred bytes to some 40 kB long; far beyond, a file is not one hand-written record. */
export const MOST_BYTES = 256_000;

/** `data/<kind>/<year or edition>/<id>.yml` is as deep as it goes; one more is left to the rule `file-name`. */
const DEEPEST_FOLDER = 4;

/**
 * Reads every record file below a data folder as text, in the order of the paths. What is not a readable `.yml` file
 * in one of the ten folders becomes a finding; links are not followed, and nothing stops the reading.
 */
export function readFolder(dataDir: string): {
  readonly files: readonly TextFile[];
  readonly findings: readonly Finding[];
} {
  const files: TextFile[] = [];
  const findings: Finding[] = [];
  const report = (path: string, problem: Problem): void => {
    findings.push(createFinding(READABLE_FILE, path, FILE_START, problem));
  };

  const readEntry = (path: string, absolute: string, depth: number): void => {
    try {
      const stats = lstatSync(absolute);
      if (stats.isSymbolicLink()) report(path, LINK);
      else if (stats.isDirectory()) readEntries(path, absolute, depth);
      else if (!stats.isFile()) report(path, NEITHER);
      else if (depth < 2 || !path.endsWith(".yml")) report(path, strayFile(path));
      else if (stats.size > MOST_BYTES) report(path, tooLarge(stats.size));
      else readText(path, absolute);
    } catch (error) {
      report(path, {
        message: `This cannot be read: ${reasonOf(error)}.`,
        suggestion: "Check that it exists and that you may read it.",
      });
    }
  };

  const readEntries = (path: string, absolute: string, depth: number): void => {
    const stray = strayFolder(path, depth);
    if (stray !== null) {
      report(path, stray);
      return;
    }
    for (const name of readdirSync(absolute).toSorted()) readEntry(`${path}/${name}`, join(absolute, name), depth + 1);
  };

  const readText = (path: string, absolute: string): void => {
    const text = decode(readFileSync(absolute));
    if (text === null) report(path, NOT_TEXT);
    else files.push({ path, text });
  };

  readEntry(basename(dataDir), dataDir, 0);
  return { files, findings };
}

const LINK: Problem = {
  message: "A symbolic link is not followed.",
  expected: "a file",
  suggestion: "Put the file itself here.",
};
const NEITHER: Problem = { message: "This is neither a file nor a folder.", expected: "a .yml file" };
const TOO_DEEP: Problem = {
  message: "Folders are nested too deeply here.",
  expected: "data/<kind>/<year or edition>/<id>.yml",
};
const NOT_TEXT: Problem = {
  message: "This is not a text in UTF-8.",
  found: "other bytes",
  expected: "YAML in UTF-8",
  suggestion: "Save the file as UTF-8.",
};

/** The text of UTF-8 bytes, a byte order mark kept; null for other bytes, or for a NUL among them. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function strayFile(path: string): Problem {
  return {
    message: "The data folder holds records and nothing else.",
    found: basename(path),
    expected: "<id>.yml in a folder of its kind",
    suggestion: path.endsWith(".yaml") ? "Rename it to end in .yml." : "Move it out of the data folder.",
  };
}

/** What is wrong with where a folder stands, or null. */
function strayFolder(path: string, depth: number): Problem | null {
  if (depth > DEEPEST_FOLDER) return TOO_DEEP;
  if (depth !== 1 || kindOfFolder(basename(path)) !== null) return null;
  return {
    message: "No kind of record has this folder.",
    found: basename(path),
    expected: Object.values(recordFolders).join(", "),
    suggestion: "Move its files into the folder of their kind.",
  };
}

function tooLarge(size: number): Problem {
  return {
    message: "The file is too large for one record.",
    found: `${Math.ceil(size / 1000)} kB`,
    expected: `at most ${MOST_BYTES / 1000} kB`,
    suggestion: "Keep one record in each file.",
  };
}

/** What went wrong, without the path: a report must not depend on the machine. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
