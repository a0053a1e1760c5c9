import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import { listFiles, showPath } from "./list-files.ts";

const FILES = {
  "b.md": "",
  "a/2.md": "",
  "a/10.txt": "",
  "a/.hidden/x.md": "",
  "node_modules/p/readme.md": "",
  ".git/HEAD": "",
};

async function list(
  args: readonly string[],
  folder: string,
  isIgnored = (_: string) => false,
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const input of listFiles(args, { folder, isIgnored })) {
    found.push(
      input.kind === "stdin" ? "-" : input.kind === "file" ? input.shown : `${input.shown}: ${input.fault.kind}`,
    );
  }
  return found;
}

describe("listFiles", () => {
  it.each([
    [["."], ["a/.hidden/x.md", "a/10.txt", "a/2.md", "b.md"]],
    [
      ["b.md", "a", "b.md"],
      ["b.md", "a/.hidden/x.md", "a/10.txt", "a/2.md"],
    ],
    [["**/*.md"], ["a/2.md", "b.md"]],
    [["./a/*.{md,txt}"], ["a/10.txt", "a/2.md"]],
    [["a/.*/*.md"], ["a/.hidden/x.md"]],
    [
      ["-", "b.md", "-"],
      ["-", "b.md"],
    ],
    [
      ["c.md", "b.md"],
      ["c.md: missing", "b.md"],
    ],
    [["*.rst"], ["*.rst: no_match"]],
    [["nowhere/*.md"], ["nowhere/*.md: no_match"]],
    [["b.md/c"], ["b.md/c: missing"]],
    [["node_modules/p"], ["node_modules/p/readme.md"]],
  ])("%j", async (args, expected) => {
    expect(await list(args, makeFolder(FILES))).toEqual(expected);
  });

  it("takes a pattern above the folder and a whole path", async () => {
    const folder = makeFolder(FILES);
    const inner = join(folder, "a");
    expect(await list(["../*.md"], inner)).toEqual([join(folder, "b.md")]);
    expect(await list([join(inner, "*.txt")], inner)).toEqual(["10.txt"]);
  });

  it("takes a name with the signs of a pattern for the file that has it", async () => {
    expect(await list(["a[1].md"], makeFolder({ "a[1].md": "", "a1.md": "" }))).toEqual(["a[1].md"]);
  });

  it("does not enter what is ignored", async () => {
    const folder = makeFolder(FILES);
    const seen: string[] = [];
    const isIgnored = (path: string): boolean => {
      seen.push(showPath(path, folder));
      return path === join(folder, "a");
    };
    expect(await list(["."], folder, isIgnored)).toEqual(["b.md"]);
    expect(seen.filter((path) => path.startsWith("a/"))).toEqual([]);
  });

  it("follows a link that is named, and none that it meets", async () => {
    const folder = makeFolder({ "real/a.md": "" });
    symlinkSync(join(folder, "real"), join(folder, "link"));
    mkdirSync(join(folder, "loop"));
    symlinkSync(folder, join(folder, "loop", "up"));
    expect(await list(["."], folder)).toEqual(["real/a.md"]);
    expect(await list(["link"], folder)).toEqual(["link/a.md"]);
  });
});
