import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runDiffCommand } from "./command.ts";
import { claim, file } from "./fixture.ts";

let scratch = "";
let room = "";

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "choosefr-diff-"));
  // The room is not the root of its repository: paths must be found all the same.
  room = join(scratch, "packages", "model");
  git("init", "--quiet", "--initial-branch=main");
});

afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const AUTHOR = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false"];

function git(...args: readonly string[]): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", [...AUTHOR, ...args], { cwd: scratch, env, stdio: "pipe" });
}

function write(path: string, text: string): void {
  const target = join(room, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function put(...files: readonly ReturnType<typeof file>[]): void {
  for (const { path, text } of files) write(path, text);
}

function putVersion(version: string): void {
  write("data-version.json", JSON.stringify({ version, date: "2026-11-23" }));
}

function commit(): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", "A state");
}

function run(...args: readonly string[]): { readonly code: number; readonly text: string } {
  const printed: string[] = [];
  const code = runDiffCommand({ room, args, cwd: scratch, print: (text) => printed.push(text) });
  return { code, text: printed.join("") };
}

describe("diff", () => {
  it("compares the last commit with the files as they are", () => {
    put(file());
    commit();
    expect(run()).toEqual({ code: 0, text: "No change.\n" });
    put(file({ claims: [claim({ amount: 5_000_000_000 })] }));
    expect(run()).toEqual({
      code: 0,
      text: "Corrected (1)\n  claim acme-2024/investment: value €4\u00a0billion → €5\u00a0billion\n",
    });
  });

  it("compares two commits, and one with the files", () => {
    put(file());
    commit();
    put(file({ id: "été-2025" }), file({ id: "acme-2025" }));
    commit();
    rmSync(join(room, "data"), { recursive: true });
    expect(run("HEAD~1", "HEAD").text).toBe(
      "Added (2)\n  announcement acme-2025: A plant (1 claim)\n  announcement été-2025: A plant (1 claim)\n",
    );
    expect(run("HEAD~1", "--lang", "fr").text).toBe("Retraits (1)\n  annonce acme-2024\u00a0: Une usine\n");
  });

  it("compares two folders, without any history", () => {
    put(file());
    const other = join(scratch, "other", "announcements");
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, "acme-2024.yml"), file({ edition: null }).text);
    const { code, text } = run("--folders", "packages/model/data", "other", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      changes: [
        {
          change: "corrected",
          id: "acme-2024",
          fields: [{ field: "edition", before: "choose-france-2024", after: null }],
        },
      ],
    });
  });

  it("names a file that cannot be read", () => {
    put(file());
    commit();
    write("data/announcements/acme-2024.yml", "id: [");
    const { code, text } = run();
    expect(code).toBe(1);
    expect(text).toContain("data/announcements/acme-2024.yml cannot be read");
  });

  it("refuses a call that it does not understand, and a commit that is none", () => {
    put(file());
    commit();
    for (const args of [["--nonsense"], ["--lang", "de"], ["--folders", "a"], ["a", "b", "c"], ["--check", "a"]]) {
      const { code, text } = run(...args);
      expect(code).toBe(2);
      expect(text).toContain("Usage");
    }
    expect(run("no-such-commit")).toEqual({ code: 2, text: "There is no commit no-such-commit.\n" });
  });
});

describe("diff --check", () => {
  it("passes with a word where no commit holds a version", () => {
    put(file());
    putVersion("1.0.0");
    const { code, text } = run("--check");
    expect([code, text]).toEqual([0, expect.stringContaining("this is the first version")]);
  });

  it("holds the changes since the last version against the version", () => {
    put(file());
    putVersion("1.0.0");
    commit();
    put(file({ id: "acme-2025" }));
    commit();
    expect(run("--check")).toEqual({ code: 1, text: expect.stringContaining("write 1.1.0") as string });
    putVersion("1.1.0");
    expect(run("--check").code).toBe(0);
    commit();
    expect(run("--check")).toEqual({ code: 0, text: expect.stringContaining("Nothing has changed") as string });
    put(file({ claims: [claim({ amount: 1 })] }));
    putVersion("1.2.0");
    const { code, text } = run("--check", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      severity: "minor",
      isHighEnough: true,
      missingCorrections: [{ claim: "acme-2024/investment", fields: ["amount"] }],
      isPassed: false,
    });
  });

  it("refuses a file that says no version", () => {
    write("data-version.json", "{}");
    expect(run("--check", "--lang", "fr")).toEqual({ code: 1, text: expect.stringContaining("écrire") as string });
  });
});
