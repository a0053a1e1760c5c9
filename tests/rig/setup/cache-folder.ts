import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join } from "node:path";

const readyMark = ".ready";
const abandonedAfter = 60 * 60 * 1000;

/**
 * The folder in which the tests keep what they unpack once: `choosefr` in the user's cache folder. It is the only
 * place outside the clone that they write to.
 */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const xdg = env["XDG_CACHE_HOME"];
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, "choosefr");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "choosefr");
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "choosefr");
  return join(homedir(), ".cache", "choosefr");
}

/** What to keep, and how to make it. */
export interface CacheRecipe {
  /** Where it is kept. Put the version in the name: a ready folder is never rebuilt. */
  readonly folder: string;
  /** Files, relative to the folder, without which it counts as broken. */
  readonly needs: readonly string[];
  /** Fills an empty folder. */
  readonly build: (folder: string) => Promise<void>;
}

/**
 * The recipe's folder, built first when it is missing or broken. It is built under another name and renamed when
 * whole, so that no other process ever sees half of it; of several processes building at once, one result stays.
 * Rejects with the build's own error, leaving nothing behind.
 */
export async function cachedFolder({ folder, needs, build }: CacheRecipe): Promise<string> {
  if (isReady(folder, needs)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  await removeAbandoned(folder);
  const fresh = `${folder}.tmp-${randomUUID()}`;
  try {
    await mkdir(fresh);
    await build(fresh);
    await writeFile(join(fresh, readyMark), "");
    if (!isReady(fresh, needs)) throw new Error(`Built ${folder}, but it lacks one of ${needs.join(", ")}.`);
    await putInPlace(fresh, folder, needs);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

function isReady(folder: string, needs: readonly string[]): boolean {
  return [readyMark, ...needs].every((file) => existsSync(join(folder, file)));
}

async function putInPlace(fresh: string, folder: string, needs: readonly string[]): Promise<void> {
  for (;;) {
    try {
      await rename(fresh, folder);
      return;
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
    if (isReady(folder, needs)) return;
    const broken = `${folder}.tmp-${randomUUID()}`;
    // Another process may have moved it away already; the next turn sees what stands there now.
    await rename(folder, broken).catch(() => undefined);
    await rm(broken, { recursive: true, force: true });
  }
}

/** Removes what a killed process left half built. A young one may belong to a process still at work. */
async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(folder)}.tmp-`)) continue;
    const path = join(parent, name);
    const age = await stat(path).then(
      (stats) => Date.now() - stats.mtimeMs,
      () => 0,
    );
    if (age > abandonedAfter) await rm(path, { recursive: true, force: true });
  }
}
