import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "../lint/check.ts";
import { goodTexts } from "../lint/fixture.ts";

const room = join(import.meta.dirname, "..");
let house = "";
let copy = "";

/** A copy of this room with the records of the fixture, in a house of its own. */
beforeEach(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "choosefr-new-fact-")));
  copy = join(house, "model");
  for (const folder of ["lint", "schema", "scripts", "src"]) {
    cpSync(join(room, folder), join(copy, folder), { recursive: true, filter: (path) => !path.endsWith("generated") });
  }
  symlinkSync(join(room, "node_modules"), join(copy, "node_modules"), "dir");
  writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
  for (const { path, text } of goodTexts) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

/** Runs the program from the house, as `pnpm new:fact` does, with text on its standard input. */
function pipe(input: string) {
  return spawnSync(process.execPath, [join("scripts", "new-fact.ts")], {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: house },
    input,
  });
}

describe("the new-fact program", () => {
  it.each([
    ["lines", "publisher\nreuters\nReuters\nagency\n\n"],
    ["lines of Windows, the last without an end", "publisher\r\nreuters\r\nReuters\r\nagency\r\nGB"],
  ])("takes its answers from %s on its standard input", (_, input) => {
    const { status, stdout, stderr } = pipe(input);
    expect({ status, stderr }).toStrictEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`Wrote ${join("model", "data", "publishers", "reuters.yml")}.\n`);
    expect(readFileSync(join(copy, "data", "publishers", "reuters.yml"), "utf8")).toContain("name: Reuters\n");
    expect(checkData(join(copy, "data")).findings.filter(({ level }) => level === "error")).toStrictEqual([]);
  });

  it.each([
    ["", "What do you add (publisher, source, announcement)"],
    ["publisher\n", "Id of the publisher"],
    ["publisher\nreuters\nReuters\nagency\n", "Country"],
  ])("says of %j at which question the answers end, and writes nothing", (input, question) => {
    const { status, stdout } = pipe(input);
    expect(status).toBe(1);
    expect(stdout).toContain(`The answers end before “${question}”: nothing was written.\n`);
    expect(existsSync(join(copy, "data", "publishers", "reuters.yml"))).toBe(false);
  });
});
