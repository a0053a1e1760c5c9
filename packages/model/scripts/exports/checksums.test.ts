import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHECKSUMS, printChecksums } from "./checksums.ts";
import { changed } from "./fixture/release.ts";
import { makeExports } from "./index.ts";

const files = makeExports(changed);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "choosefr-checksums-"));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The system's own command, where it has one. */
const command = "sha256sum";
const hasCommand = spawnSync(command, ["--version"]).error === undefined;

/** Whether that command finds every file as the list says; false where there is no such command. */
function check(): boolean {
  const { error, status } = spawnSync(command, ["-c", "--strict", CHECKSUMS], { cwd: folder, encoding: "utf8" });
  return error === undefined && status === 0;
}

describe("the list of checksums", () => {
  const lines = String(files.get(CHECKSUMS)).trimEnd().split("\n");

  it("has a true line for every file but itself", () => {
    const expected = [...files]
      .filter(([name]) => name !== CHECKSUMS)
      .map(([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}`);
    expect(lines.toSorted()).toEqual(expected.toSorted());
  });

  it("is sorted by name, whatever the order of the files", () => {
    const reversed = new Map([...files].filter(([name]) => name !== CHECKSUMS).toReversed());
    expect(printChecksums(reversed)).toBe(files.get(CHECKSUMS));
    const names = lines.map((line) => line.slice(66));
    expect(names).toEqual(names.toSorted());
  });

  it("is what sha256sum reads, where there is one, and tells a changed file", () => {
    expect(check()).toBe(hasCommand);
    writeFileSync(join(folder, "sources.csv"), "changed");
    expect(check()).toBe(false);
  });
});
