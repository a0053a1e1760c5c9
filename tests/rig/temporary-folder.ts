import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Makes a temporary folder the one that this process and all it starts use for temporary files, and removes it when
 * the process ends, so that even a test that is killed leaves nothing behind.
 */
export function useTemporaryFolderOfOwn(): void {
  // A short name: sockets are made below it, and a socket's path may have a hundred characters only.
  const folder = mkdtempSync(join(tmpdir(), "choosefr-"));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}
