import type { TextFile } from "../../lint/data-file.ts";
import { DATA_VERSION_FILE, type DataVersion, parseDataVersion } from "../data-version.ts";
import type { Change } from "../diff/change.ts";
import { compareSnapshots } from "../diff/compare.ts";
import type { History } from "../diff/git.ts";
import { createSnapshots } from "../diff/snapshot.ts";

/** A version of the data, and what changed since the one before; null where the history does not hold that one. */
export interface Release extends DataVersion {
  readonly changes: readonly Change[] | null;
}

/** The files as they stand, whether or not they are committed. */
export interface PresentState {
  readonly version: DataVersion;
  readonly files: readonly TextFile[];
}

interface State extends DataVersion {
  readonly read: () => readonly TextFile[];
}

/**
 * The versions that the history holds, newest first. A version stands at the last commit that wrote it; one that is
 * not committed yet stands at the files as they are.
 */
export function readReleases(history: History, present: PresentState): readonly Release[] {
  const committed = history.commitsOf(DATA_VERSION_FILE).flatMap((commit): readonly State[] => {
    const version = parseDataVersion(history.readFile(commit, DATA_VERSION_FILE));
    return version === null ? [] : [{ ...version, read: () => history.readFolder(commit, "data") }];
  });
  const isNew = committed[0]?.version !== present.version.version;
  const states = isNew ? [{ ...present.version, read: () => present.files }, ...committed] : committed;
  const releases = states.filter(({ version }, index) => states[index - 1]?.version !== version);
  return releases.map(({ version, date, read }, index) => {
    const previous = releases[index + 1];
    return { version, date, changes: previous === undefined ? null : compareFiles(previous.read(), read()) };
  });
}

function compareFiles(before: readonly TextFile[], after: readonly TextFile[]): readonly Change[] {
  const [old, now] = createSnapshots(before, after);
  return compareSnapshots(old, now);
}
