import { stat } from "node:fs/promises";

/** Whether a path leads to a folder; not where it leads to nothing. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
