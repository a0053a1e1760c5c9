import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nameBuild } from "./build-name.ts";

it("a build is named by what it is made of", () => {
  const root = mkdtempSync(join(tmpdir(), "choosefr-build-name-"));
  const folder = join(root, "apps", "web");
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    const files = ["proxy.ts", "next.config.ts", "package.json", "app/page.tsx", "features/a/a.ts"];
    for (const file of files) write(file, file);
    const first = nameBuild(folder);
    expect(first).toMatch(/^[\da-f]{12}$/u);
    write("README.md", "read me");
    expect(nameBuild(folder)).toBe(first);
    write("features/a/a.ts", "changed");
    const second = nameBuild(folder);
    expect(second).not.toBe(first);
    write("../../packages/quiz/dist/index.js", "built");
    expect(nameBuild(folder)).not.toBe(second);
  } finally {
    rmSync(root, { recursive: true });
  }
});
