import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { isWithin } from "./house.ts";

/** A workspace member, and how its name and its aliases lead to files. */
export interface Member {
  readonly name: string;
  /** Its folder, from the root. */
  readonly folder: string;
  /** Public paths. */
  readonly exports: readonly Route[];
  /** Aliases its own files use, such as `@/*`. */
  readonly aliases: readonly Route[];
}

/** A pattern with at most one `*`, and the places it may lead to, from the root, the likeliest first. */
interface Route {
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** The members under `root`, by the same folders as pnpm-workspace.yaml. */
export function readMembers(root: string): readonly Member[] {
  return globSync("{apps,packages,tests}/*/package.json", { cwd: root }).map((found) => {
    const folder = path.dirname(found).replaceAll(path.sep, "/");
    const manifest = readJson(path.join(root, found));
    const name = String(manifest["name"]);
    return { name, folder, exports: readExports(name, folder, manifest), aliases: readAliases(root, folder) };
  });
}

/** The member that `at` lies in, or null. */
export function memberOf(members: readonly Member[], at: string): Member | null {
  return members.find(({ folder }) => isWithin(at, folder)) ?? null;
}

/** The sources that a bare specifier in `from` may lead to, none when it leads out of the repository. */
export function resolveByName(members: readonly Member[], from: string, specifier: string): readonly string[] {
  const aliases = memberOf(members, from)?.aliases ?? [];
  for (const { pattern, targets } of [...aliases, ...members.flatMap((member) => member.exports)]) {
    const filling = fill(pattern, specifier);
    if (filling !== null) return targets.map((target) => target.replace("*", filling));
  }
  return [];
}

function fill(pattern: string, specifier: string): string | null {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return specifier === pattern ? "" : null;
  const fits = specifier.startsWith(before) && specifier.endsWith(after);
  return fits && specifier.length >= before.length + after.length
    ? specifier.slice(before.length, specifier.length - after.length)
    : null;
}

function readExports(name: string, folder: string, manifest: Json): readonly Route[] {
  const subpaths = isJson(manifest["exports"]) ? manifest["exports"] : {};
  return Object.entries(subpaths).flatMap(([subpath, conditions]) => {
    const built = isJson(conditions) ? conditions["default"] : conditions;
    if (typeof built !== "string") return [];
    // A compiler's `dist/` mirrors its member's folder or the `src/` in it.
    const sources = ["", "src/"].map((start) => built.replace(/^(\.\/)?dist\//u, start));
    const targets = sources.map((source) => path.posix.join(folder, source));
    return { pattern: path.posix.join(name, subpath), targets };
  });
}

function readAliases(root: string, folder: string): readonly Route[] {
  const [found] = globSync(`${folder}/tsconfig.json`, { cwd: root });
  if (found === undefined) return [];
  const options = readJson(path.join(root, found))["compilerOptions"];
  const paths = isJson(options) && isJson(options["paths"]) ? options["paths"] : {};
  return Object.entries(paths).flatMap(([pattern, targets]) => {
    const known = Array.isArray(targets) ? targets.filter((target) => typeof target === "string") : [];
    return { pattern, targets: known.map((target) => path.posix.join(folder, target)) };
  });
}

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readJson(file: string): Json {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isJson(value)) throw new Error(`${file} is not an object.`);
  return value;
}
