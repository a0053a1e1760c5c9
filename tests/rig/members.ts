import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { runOrThrow } from "./setup/npm-package.ts";

/** What a member's tests need, which decides when they run: `slow` ones drive a browser, an editor or npm. */
export type Pace = "quick" | "slow";

/** A workspace member. `folder` is relative to the clone, with `/` between its parts. */
export interface Member {
  readonly name: string;
  readonly folder: string;
  readonly isPrivate: boolean;
  readonly scripts: readonly string[];
  readonly pace: Pace;
}

/** Their suites take the machine for themselves, so they run after all the others. */
const slowFolders = ["tests/packages", "tests/vscode", "tests/web"];

/** Every workspace member, as pnpm sees them, sorted by folder; the clone's own package.json is none. */
export async function listMembers(root: string): Promise<readonly Member[]> {
  const listing = await runOrThrow("pnpm", ["ls", "--recursive", "--depth", "-1", "--json"], root);
  const folders = (JSON.parse(listing) as { path: string }[]).map(({ path }) => relative(root, path)).filter(Boolean);
  return folders.map((folder) => readMember(root, folder.replaceAll(sep, "/"))).toSorted(byFolder);
}

/** The members that are published: those under packages/ that are not private. */
export function publishedMembers(members: readonly Member[]): readonly Member[] {
  return members.filter(({ folder, isPrivate }) => folder.startsWith("packages/") && !isPrivate);
}

function readMember(root: string, folder: string): Member {
  const text = readFileSync(join(root, folder, "package.json"), "utf8");
  const manifest = JSON.parse(text) as { name: string; private?: boolean; scripts?: Record<string, string> };
  return {
    name: manifest.name,
    folder,
    isPrivate: manifest.private === true,
    scripts: Object.keys(manifest.scripts ?? {}),
    pace: slowFolders.includes(folder) ? "slow" : "quick",
  };
}

function byFolder(a: Member, b: Member): number {
  return a.folder < b.folder ? -1 : 1;
}
