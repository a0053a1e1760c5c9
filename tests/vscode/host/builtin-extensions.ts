import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The languages and themes a window needs. The other ninety slow its start and answer hovers of their own. */
const kept = new Set(["markdown-basics", "theme-defaults", "theme-seti", "theme-modern-icons"]);

/** Ids of the built-in extensions to leave out: all in this folder but the few a window needs and those `also` kept. */
export function skippedBuiltins(extensionsFolder: string, also: readonly string[]): readonly string[] {
  return readdirSync(extensionsFolder)
    .filter((folder) => !kept.has(folder) && !also.includes(folder))
    .flatMap((folder) => {
      const manifest = readManifest(join(extensionsFolder, folder, "package.json"));
      return manifest === null ? [] : [`${manifest.publisher}.${manifest.name}`];
    });
}

function readManifest(path: string): { readonly publisher: string; readonly name: string } | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as { publisher: string; name: string };
  } catch {
    // The folder holds things that are no extension.
    return null;
  }
}
