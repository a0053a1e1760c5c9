import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

/** Runs the command as a program, in a French terminal. */
function runProgram(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "fr_FR.UTF-8" },
  });
  return { status, stdout, stderr };
}

describe("the program", () => {
  it("prints the version of its package", () => {
    expect(runProgram("--version")).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("says on stderr why a call is wrong", () => {
    const { status, stdout, stderr } = runProgram("show");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Aucun nom ne suit show\u00a0;[^\n]+\n\nUsage\u00a0:/u);
  });
});
