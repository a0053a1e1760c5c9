import { dirname, join, relative } from "node:path";

/**
 * The way from the folder where a person stands to a file of the data, as a terminal opens it; `.` where they stand in
 * it. `file` is relative to the parent of the data folder, as in a finding.
 */
export function pathFrom(cwd: string, dataDir: string, file: string): string {
  return relative(cwd, join(dirname(dataDir), file)) || ".";
}
