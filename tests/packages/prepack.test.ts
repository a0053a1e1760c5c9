import { mkdirSync, readdirSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { type Finished, run } from "../rig/process.ts";
import { runOrThrow } from "../rig/setup/npm-package.ts";
import { withUnbuiltWorkspace } from "./unbuilt-workspace.ts";

const packed = inject("packed");
const folders = packed.map(({ folder }) => folder);
const tools = join(import.meta.dirname, "..", "..", "node_modules", ".bin");

/** Packs a member of an unbuilt workspace, and lists the tarballs that are there then, each with its files. */
async function pack(workspace: string, folder: string, packer: string) {
  const into = join(workspace, "tarballs");
  mkdirSync(into);
  const env = { ...process.env, PATH: [tools, process.env["PATH"]].join(delimiter) };
  const cwd = join(workspace, "packages", basename(folder));
  const end: Finished = await run(packer, ["pack", "--json", "--pack-destination", into], { cwd, env });
  const tarballs = readdirSync(into);
  const listings = await Promise.all(tarballs.map((tarball) => runOrThrow("tar", ["tzf", join(into, tarball)], into)));
  return { end, listings };
}

describe.each(["pnpm", "npm"])("%s pack", (packer) => {
  test.each(packed)("builds $name first, and what it depends on before", async ({ folder }) => {
    await withUnbuiltWorkspace(folders, { fails: false }, async (workspace) => {
      const { end, listings } = await pack(workspace, folder, packer);
      expect(end.code, end.output).toBe(0);
      expect(listings).toStrictEqual([expect.stringContaining("package/dist/built.js\n")]);
      expect(() => JSON.parse(end.stdout) as unknown, "a build prints nothing where a program reads").not.toThrow();
    });
  });

  test("packs nothing of a package that cannot be built", async () => {
    await withUnbuiltWorkspace(folders, { fails: true }, async (workspace) => {
      const { end, listings } = await pack(workspace, folders[0]!, packer);
      expect(end.code).not.toBe(0);
      expect(end.output).toContain("Nothing is built.");
      expect(listings).toStrictEqual([]);
    });
  });
});
