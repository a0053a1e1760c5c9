import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "../rig/setup/npm-package.ts";

/** A published member, packed. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** Path of the tarball. */
  readonly tarball: string;
  /** The member's own folder in the workspace. */
  readonly folder: string;
  /** Paths inside the package, such as `dist/src/index.js`, sorted. */
  readonly files: readonly string[];
  /** The code that can be imported, such as `@choosefr/model/schema`. A pattern stands here once for each file it fits. */
  readonly specifiers: readonly string[];
  /** The commands it installs. */
  readonly commands: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin?: string | Readonly<Record<string, string>>;
}

/** Packs a built member as pnpm would publish it, into a folder. Rejects with pnpm's words if it cannot. */
export async function packMember(folder: string, into: string): Promise<PackedPackage> {
  // Built once more, a member would change under the suites that read it now.
  const asItIs = "--config.ignore-scripts=true";
  const printed = await runOrThrow("pnpm", ["pack", "--json", asItIs, "--pack-destination", into], folder);
  const { filename: tarball } = JSON.parse(printed) as { filename: string };
  const listing = await runOrThrow("tar", ["tzf", tarball], into);
  const files = listing
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//u, ""))
    .toSorted();
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, bin = {} } = manifest;
  const commands = typeof bin === "string" ? [name] : Object.keys(bin);
  return { name, version, tarball, folder, files, specifiers: specifiersOf(manifest, files), commands };
}

function specifiersOf({ name, exports = {} }: Manifest, files: readonly string[]): readonly string[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const file = (typeof target === "string" ? target : target.default).replace(/^\.\//u, "");
    if (!file.endsWith(".js")) return [];
    const specifier = name + subpath.slice(1);
    const [before, after] = file.split("*");
    if (before === undefined || after === undefined) return [specifier];
    return files
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => specifier.replace("*", path.slice(before.length, path.length - after.length)));
  });
}
