import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import type { FileVersion } from "./read-text.ts";

/**
 * Puts a text, as UTF-8, or bytes in the place of a file in one step: whoever reads it meanwhile has the old or the new one, never a part. A
 * link stays a link, and the file keeps its rights. False, with nothing written, if the file has changed since `version`
 * was read. Rejects if it cannot be written, with nothing left behind.
 */
export async function replaceFile(
  path: string,
  text: string | Uint8Array,
  version: FileVersion | null,
): Promise<boolean> {
  const target = version === null ? path : await realpath(path);
  const known = version === null ? null : await stat(target);
  if (version !== null && (known?.mtimeMs !== version.modifiedMs || known.size !== version.bytes)) return false;
  const draft = join(dirname(target), `.${basename(target)}.choosefr-${process.pid}`);
  try {
    const file = await open(draft, "wx", known === null ? 0o666 : known.mode);
    try {
      await file.writeFile(text, "utf8");
      if (known !== null) await file.chmod(known.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    return true;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
