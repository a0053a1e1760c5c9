import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDataVersion } from "./data-version.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "choosefr-version-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("readDataVersion", () => {
  it("reads the version and its day", () => {
    writeFileSync(join(folder, "data-version.json"), '{ "version": "1.2.3", "date": "2026-11-20" }');
    expect(readDataVersion(folder)).toEqual({ version: "1.2.3", date: "2026-11-20" });
    expect(readDataVersion(join(import.meta.dirname, "..")).version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it.each([
    '{ "version": "1.2", "date": "2026-11-20" }',
    '{ "version": "1.2.3", "date": "2026-02-30" }',
    '{ "version": "1.2.3" }',
    "no JSON",
  ])("throws on %s", (text) => {
    writeFileSync(join(folder, "data-version.json"), text);
    expect(() => readDataVersion(folder)).toThrow(/version|date|JSON/u);
  });
});
