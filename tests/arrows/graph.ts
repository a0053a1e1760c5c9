import { globSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type Member, readMembers, resolveByName } from "./member.ts";
import { type Import, type Module, readModule } from "./module.ts";

/** An import and the place it leads to. */
export interface Edge extends Import {
  /** The path from the root, of a file which need not exist; null for a package from the registry or of Node. */
  readonly to: string | null;
}

/** All modules people wrote in `apps`, `packages` and `tests`, and where their imports lead. */
export interface Graph {
  readonly members: readonly Member[];
  readonly modules: ReadonlyMap<string, Module>;
  /** Empty for a path that is no module. */
  edgesOf(path: string): readonly Edge[];
}

const sources = "{apps,packages,tests}/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";
/** Folders nobody writes modules in by hand. */
const unwritten = new Set(["node_modules", "dist", ".next", "generated", "coverage", "reports", "public"]);
const endings = ["", ".ts", ".tsx", ".mts", ".js", ".jsx", ".mjs", "/index.ts", "/index.tsx"];

/** Reads the tree under `root`. Throws when a module does not parse. */
export function readGraph(root: string): Graph {
  const members = readMembers(root);
  const modules = new Map<string, Module>();
  for (const found of globSync(sources, { cwd: root, exclude: (name) => unwritten.has(path.basename(name)) })) {
    const at = found.replaceAll(path.sep, "/");
    modules.set(at, readModule(at, readFileSync(path.join(root, at), "utf8")));
  }
  const edges = new Map<string, readonly Edge[]>();
  for (const module of modules.values()) {
    edges.set(
      module.path,
      module.imports.map((found) => ({ ...found, to: resolve(root, members, module.path, found.specifier) })),
    );
  }
  return { members, modules, edgesOf: (at) => edges.get(at) ?? [] };
}

function resolve(root: string, members: readonly Member[], from: string, specifier: string): string | null {
  const wanted = specifier.startsWith(".")
    ? [path.posix.join(path.posix.dirname(from), specifier)]
    : resolveByName(members, from, specifier);
  return wanted.flatMap(spellings).find((at) => isFile(path.join(root, at))) ?? wanted[0] ?? null;
}

/** The files a written path may mean, TypeScript before what is built from it. */
function spellings(wanted: string): readonly string[] {
  return [wanted.replace(/\.([cm]?)js(x?)$/u, ".$1ts$2"), ...endings.map((ending) => `${wanted}${ending}`)];
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
