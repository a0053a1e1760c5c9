/**
 * The house as far as a path or a chain of imports decides. Arrows that a package's name decides are in
 * `.oxlintrc.json`, where an editor shows them while one types.
 */

/** A folder whose files may import one another, and what else in the repository they may reach by a path. */
export interface Folder {
  readonly path: string;
  readonly sees: readonly string[];
}

/**
 * Folders inside a member that may not all see one another. A file under none of them belongs to its member as a whole
 * and may see all of it; so may a test, wherever it is.
 */
export const folders: readonly Folder[] = [
  { path: "packages/model/src", sees: [] },
  { path: "packages/model/schema", sees: [] },
  { path: "packages/model/lint", sees: ["packages/model/src", "packages/model/schema"] },
  {
    path: "packages/model/scripts",
    sees: ["packages/model/src", "packages/model/schema", "packages/model/lint", "packages/model/package.json"],
  },
  { path: "packages/prose/src", sees: [] },
  { path: "packages/quiz/src", sees: [] },
  { path: "packages/cli/src", sees: ["packages/cli/package.json"] },
];

/** Paths outside its own member that a file may import: what the test runners of all members share. */
export const sharedPaths: readonly string[] = ["tests/rig/vitest.base.ts"];

/** What a face loads. A browser's part starts at each `"use client"`, an extension at the file the editor opens. */
export interface Load {
  readonly face: string;
  /** The folder whose `"use client"` modules are loaded, or null. */
  readonly clientFolder: string | null;
  /** Modules that are loaded whatever they say. */
  readonly entries: readonly string[];
  /** Whether it may load every fact at once: where a person downloads it at each visit, it may not. */
  readonly takesRecord: boolean;
}

export const loads: readonly Load[] = [
  { face: "the browser", clientFolder: "apps/web", entries: [], takesRecord: false },
  // Fetched where somebody has a text checked, with the record beside it as data.
  {
    face: "the checker of the site",
    clientFolder: null,
    entries: ["apps/web/features/check/worker/check-worker.ts"],
    takesRecord: true,
  },
  { face: "the extension", clientFolder: null, entries: ["apps/vscode/src/extension.ts"], takesRecord: true },
];

/** The entry of the model behind which all records stand. */
export const wholeRecord = "packages/model/src/index.ts";

/** What no face loads: the validator, the parser of the hand-written records, and whatever judges or builds them. */
export const heavyPackages: readonly string[] = ["zod", "yaml"];
export const heavyFolders: readonly string[] = [
  "packages/model/schema",
  "packages/model/lint",
  "packages/model/scripts",
];

/** Where nothing may come from the surroundings. The command is where a clock and settings are taken, in their full form. */
export interface PureFolder {
  readonly path: string;
  readonly takesClock: boolean;
}

export const pureFolders: readonly PureFolder[] = [
  { path: "packages/model/src", takesClock: false },
  { path: "packages/prose/src", takesClock: false },
  { path: "packages/quiz/src", takesClock: false },
  { path: "packages/cli/src", takesClock: true },
];

/** Whether `path` is `folder` or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Whether the module at `path` is a test, which ships nowhere. */
export function isTest(path: string): boolean {
  return /\.test(-d)?\.[cm]?[jt]sx?$/u.test(path);
}
