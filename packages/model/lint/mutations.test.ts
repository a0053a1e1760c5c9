import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { joinFiles, loadText } from "./load.ts";
import { selectGoodData } from "./mutation/good-data.ts";
import { mutations } from "./mutation/index.ts";
import type { Mutation } from "./mutation/mutation.ts";
import { readFolder } from "./read-folder.ts";
import { readSettings } from "./settings.ts";

/** Enough for a case of every claim, few enough that each mutation is checked in a blink. */
const MOST_ANNOUNCEMENTS = 60;

const room = join(import.meta.dirname, "..");
const settings = readSettings(room);
const plain = { ...settings, exceptions: { exceptions: [], findings: [] } };
const good = selectGoodData(readFolder(join(room, "data")).files, settings, MOST_ANNOUNCEMENTS);

/** The good data with one mutation, loaded anew only where it changes them. */
function mutate({ how, settings: change }: Mutation) {
  const { written, removed = [] } = how(good.dataset);
  const gone = new Set([...removed, ...written.map(({ path }) => path)]);
  const kept = good.loaded.filter(({ path }) => !gone.has(path));
  const loaded = joinFiles([...kept, ...written.flatMap((file) => loadText(file) ?? [])]);
  return check(loaded, change?.(plain) ?? plain).findings;
}

describe("the record, broken in one place", () => {
  it("is without a finding before", () => {
    expect(check(joinFiles(good.loaded), plain).findings).toStrictEqual([]);
    expect(good.dataset.announcements.size).toBeGreaterThan(10);
  });

  it("is broken in at least seventy ways, each told apart", () => {
    const names = mutations.map(({ rule, what }) => `${rule}: ${what}`);
    expect(new Set(names).size).toBe(mutations.length);
    expect(mutations.length).toBeGreaterThanOrEqual(70);
  });

  it.each(mutations)("lets $rule find $what, and no other rule", (mutation) => {
    const found = mutate(mutation);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ rule }) => rule !== mutation.rule)).toStrictEqual([]);
  });
});
