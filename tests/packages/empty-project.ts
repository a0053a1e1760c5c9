import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { listMembers, publishedMembers } from "../rig/members.ts";
import { runOrThrow } from "../rig/setup/npm-package.ts";
import { type PackedPackage, packMember } from "./packed-package.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a project whose only dependencies are the tarballs. */
    readonly project: string;
    readonly packed: readonly PackedPackage[];
  }
}

const root = join(import.meta.dirname, "..", "..");

/**
 * Packs every published member, installs the tarballs into a new project with no network, and gives both to the tests.
 * What it returns removes them.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "packages-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const [tarballs, project] = [join(folder, "tarballs"), join(folder, "project")];
    await mkdir(tarballs);
    await mkdir(project);
    const members = publishedMembers(await listMembers(root));
    const packed = await Promise.all(members.map((member) => packMember(join(root, member.folder), tarballs)));
    await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    await runOrThrow("npm", ["install", ...flags, ...packed.map(({ tarball }) => tarball)], project);
    for (const one of packed) await bringOptionalPeers(one, project);
    provide("project", project);
    provide("packed", packed);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

/** A consumer who wants what needs an optional peer brings that peer: here, the workspace's own copy. */
async function bringOptionalPeers({ folder }: PackedPackage, project: string): Promise<void> {
  const text = await readFile(join(folder, "package.json"), "utf8");
  const { peerDependencies = {} } = JSON.parse(text) as { peerDependencies?: Record<string, string> };
  for (const peer of Object.keys(peerDependencies)) {
    await cp(join(folder, "node_modules", peer), join(project, "node_modules", peer), {
      recursive: true,
      dereference: true,
    });
  }
}
