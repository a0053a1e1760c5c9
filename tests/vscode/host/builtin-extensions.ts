import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** The languages and themes a window needs. The other ninety slow its start and answer hovers of their own. */
const kept = ["markdown-basics", "theme-defaults", "theme-seti", "theme-modern-icons"];

/** Makes the folder `into` hold the few built-in extensions of `folder` that a window needs and those `also` wanted. */
export function linkBuiltins(folder: string, into: string, also: readonly string[]): void {
  mkdirSync(into);
  for (const name of new Set([...kept, ...also])) {
    // Not every edition has all of them.
    if (existsSync(join(folder, name))) symlinkSync(join(folder, name), join(into, name), "junction");
  }
}
