import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cachedFolder, cacheRoot } from "./cache-folder.ts";

let parent: string;
let folder: string;
const needs = ["bin/tool"];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "choosefr-cache-"));
  folder = join(parent, "tool", "1.0");
});
afterEach(() => rmSync(parent, { recursive: true }));

async function fill(into: string, text = "whole"): Promise<void> {
  await mkdir(join(into, "bin"));
  await writeFile(join(into, "bin", "tool"), text);
}

function content(): string {
  return readFileSync(join(folder, "bin", "tool"), "utf8");
}

function siblings(): readonly string[] {
  return readdirSync(join(parent, "tool"));
}

describe("cachedFolder", () => {
  test("builds a missing folder, then never again", async () => {
    expect(await cachedFolder({ folder, needs, build: fill })).toBe(folder);
    await cachedFolder({ folder, needs, build: (into) => fill(into, "again") });
    expect(content()).toBe("whole");
    expect(siblings()).toStrictEqual(["1.0"]);
  });

  test("shows nothing under the final name while it builds", async () => {
    const build = async (into: string): Promise<void> => {
      await fill(into);
      expect(existsSync(folder)).toBe(false);
    };
    await cachedFolder({ folder, needs, build });
    expect(existsSync(folder)).toBe(true);
  });

  test("rebuilds a folder that was never finished", async () => {
    await mkdir(folder, { recursive: true });
    await fill(folder, "half");
    await cachedFolder({ folder, needs, build: fill });
    expect(content()).toBe("whole");
    expect(siblings()).toStrictEqual(["1.0"]);
  });

  test("rebuilds a finished folder that has lost a file it needs", async () => {
    await cachedFolder({ folder, needs, build: fill });
    rmSync(join(folder, "bin"), { recursive: true });
    await cachedFolder({ folder, needs, build: (into) => fill(into, "again") });
    expect(content()).toBe("again");
  });

  test("leaves nothing behind when the build fails, and passes its error on", async () => {
    const build = async (into: string): Promise<void> => {
      await fill(into);
      throw new Error("registry is down");
    };
    await expect(cachedFolder({ folder, needs, build })).rejects.toThrow("registry is down");
    expect(siblings()).toStrictEqual([]);
  });

  test("refuses what a build left incomplete", async () => {
    await expect(cachedFolder({ folder, needs, build: () => Promise.resolve() })).rejects.toThrow(
      "lacks one of bin/tool",
    );
    expect(siblings()).toStrictEqual([]);
  });

  test("of many building at once over a broken folder one whole result stays", async () => {
    await mkdir(folder, { recursive: true });
    const builds = Array.from({ length: 20 }, (_, index) =>
      cachedFolder({ folder, needs, build: (into) => fill(into, `whole ${index}`) }),
    );
    expect(new Set(await Promise.all(builds))).toStrictEqual(new Set([folder]));
    expect(content()).toMatch(/^whole \d+$/u);
    expect(siblings()).toStrictEqual(["1.0"]);
  });

  test("removes what a process killed long ago left, not what may still be at work", async () => {
    const [old, young] = [`${folder}.tmp-old`, `${folder}.tmp-young`];
    await mkdir(old, { recursive: true });
    await mkdir(young);
    writeFileSync(join(old, "half"), "");
    utimesSync(old, new Date(0), new Date(0));
    await cachedFolder({ folder, needs, build: fill });
    expect(siblings().toSorted()).toStrictEqual(["1.0", "1.0.tmp-young"]);
  });
});

describe("cacheRoot", () => {
  test("heeds an absolute XDG_CACHE_HOME and no other", () => {
    expect(cacheRoot({ XDG_CACHE_HOME: "/elsewhere" }, "linux")).toBe(join("/elsewhere", "choosefr"));
    expect(cacheRoot({ XDG_CACHE_HOME: "here" }, "linux")).toMatch(/[/\\]\.cache[/\\]choosefr$/u);
  });

  test("is where each system keeps caches", () => {
    expect(cacheRoot({}, "darwin")).toMatch(/Library[/\\]Caches[/\\]choosefr$/u);
    expect(cacheRoot({ LOCALAPPDATA: "/local" }, "win32")).toBe(join("/local", "choosefr"));
  });
});
