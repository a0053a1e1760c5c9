import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Failure } from "./vitest-report.ts";

/** How much of the failures is listed: the first so many, and the first so many lines of each message. */
export interface ListLimits {
  readonly failures: number;
  readonly lines: number;
}

/** Frames of a stack that lead through the runner, or through Node itself. */
const FOREIGN_FRAME = /^\s+at .*(?:node_modules|node:)/u;

/**
 * The failures to read one after the other: file below `root` and titles in one line, the message indented beneath it.
 * A last line tells how many were left out; no lines at all where nothing failed.
 */
export function failureList(failures: readonly Failure[], root: string, limits: ListLimits): readonly string[] {
  const left = failures.length - limits.failures;
  return [
    ...failures.slice(0, limits.failures).flatMap((failure) => describe(failure, root, limits.lines)),
    ...(left > 0 ? [`... and ${left} more`] : []),
  ];
}

function describe({ file, titles, message }: Failure, root: string, limit: number): readonly string[] {
  const lines = stripVTControlCharacters(message)
    .replaceAll(`${root}/`, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !FOREIGN_FRAME.test(line));
  return [
    `FAILED ${[relative(root, file).replaceAll("\\", "/"), ...titles].join(" > ")}`,
    ...lines.slice(0, limit).map((line) => `       ${line}`),
    ...(lines.length > limit ? ["       ..."] : []),
  ];
}
