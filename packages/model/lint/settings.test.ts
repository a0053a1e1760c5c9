import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

let room = "";

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "choosefr-room-"));
  mkdirSync(join(room, "lint"));
  writeFileSync(join(room, "lint", "exceptions.yml"), "[]\n");
});

afterEach(() => rmSync(room, { recursive: true }));

describe("readSettings", () => {
  it("gives the day of the data version and the exceptions", () => {
    writeFileSync(join(room, "data-version.json"), '{ "version": "1.2.0", "date": "2026-11-23" }');
    expect(readSettings(room)).toStrictEqual({ asOf: "2026-11-23", exceptions: { exceptions: [], findings: [] } });
  });

  it.each(["{}", '{ "date": "2026-02-30" }', "no JSON"])("throws on %s for a data version", (text) => {
    writeFileSync(join(room, "data-version.json"), text);
    expect(() => readSettings(room)).toThrow();
  });
});
