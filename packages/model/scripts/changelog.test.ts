import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLog } from "./changelog.ts";
import { claim, file } from "./diff/fixture.ts";

let room = "";

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "choosefr-changelog-"));
  git("init", "--quiet", "--initial-branch=main");
});

afterEach(() => {
  rmSync(room, { recursive: true, force: true });
});

const AUTHOR = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false"];

function git(...args: readonly string[]): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", [...AUTHOR, ...args], { cwd: room, env, stdio: "pipe" });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), text);
}

/** Writes a version of the data with its log, and commits both. */
function release(version: string, ...files: readonly ReturnType<typeof file>[]): string {
  for (const { path, text } of files) write(path, text);
  write("data-version.json", JSON.stringify({ version, date: "2026-11-23" }));
  const { expected } = readLog(room);
  write("CHANGELOG.md", expected);
  git("add", "--all");
  git("commit", "--quiet", "--message", version);
  return expected;
}

const correction = file(
  {
    id: "acme-sum",
    claim: "acme-2024/investment",
    on: "2026-11-22",
    before: { fr: "4 milliards", en: "4 billion" },
    after: { fr: "5 milliards", en: "5 billion" },
    reason: { fr: "La page le dit.", en: "The page says so." },
  },
  "correction",
);

describe("the change log", () => {
  it("says the same before and after the commit of a version, and after other commits", () => {
    const log = release("1.0.0", file());
    expect(log).toContain(
      "## 1.0.0 (2026-11-23)\n\n### Français\n\nPremière version.\n\n### English\n\nFirst version.\n",
    );
    expect(readLog(room).expected).toBe(log);
    write("README.md", "Another file");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Another");
    expect(readLog(room)).toEqual({ found: log, expected: log });
  });

  it("tells what changed and why, in both languages, newest first", () => {
    release("1.0.0", file());
    const log = release("1.1.0", file({ claims: [claim({ amount: 5_000_000_000 })] }), correction);
    expect(readLog(room).expected).toBe(log);
    expect(log.indexOf("## 1.1.0")).toBeLessThan(log.indexOf("## 1.0.0"));
    expect(log).toContain(
      "- affirmation acme-2024/investment\u00a0: valeur 4\u00a0milliards d’euros → 5\u00a0milliards d’euros",
    );
    expect(log).toContain(
      "- acme-2024/investment (22 novembre 2026)\u00a0: 4 milliards → 5 milliards. La page le dit.",
    );
    expect(log).toContain("- acme-2024/investment (22 November 2026): 4 billion → 5 billion. The page says so.");
  });

  it("keeps what it says of versions that the history has lost", () => {
    release("1.0.0", file());
    const log = release("1.1.0", file({ id: "acme-2025" }));
    rmSync(join(room, ".git"), { recursive: true });
    expect(readLog(room)).toEqual({ found: log, expected: log });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "All in one");
    expect(readLog(room)).toEqual({ found: log, expected: log });
  });

  it("is seen to drift", () => {
    const log = release("1.0.0", file());
    write("CHANGELOG.md", log.replace("# Versions", "# Other versions"));
    expect(readLog(room).expected).toBe(log);
    expect(readLog(room).found).not.toBe(log);
  });

  it("of this room says what its data and their history say", () => {
    const { found, expected } = readLog(join(import.meta.dirname, ".."));
    expect(found).toBe(expected);
  });
});
