import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "choosefr-chromium-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, "", { mode });
  return path;
}

test("finds a browser on the PATH by its usual names", () => {
  const path = program("google-chrome");
  expect(findChromium({ PATH: folder })).toBe(path);
});

test("takes the one CHROMIUM names before any other", () => {
  program("chromium");
  const named = program("my-browser");
  expect(findChromium({ PATH: folder, CHROMIUM: named })).toBe(named);
});

test("does not fall back to another when CHROMIUM names none that runs", () => {
  program("chromium");
  expect(findChromium({ PATH: folder, CHROMIUM: program("notes.txt", 0o644) })).toBeNull();
  expect(findChromium({ PATH: folder, CHROMIUM: join(folder, "missing") })).toBeNull();
});
