import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { goodTexts } from "../lint/fixture.ts";
import { loadTexts } from "../lint/load.ts";
import { createCatalogue } from "../src/catalogue.ts";
import { packAll } from "./pack.ts";
import { runStatsCommand } from "./stats/command.ts";
import { countStats } from "./stats/count-stats.ts";
import { printStats } from "./stats/print-stats.ts";
import { putStats } from "./stats/readme.ts";

const { dataset } = loadTexts(goodTexts);
const stats = countStats(dataset, createCatalogue(packAll(dataset)));

describe("countStats", () => {
  it("counts records and claims", () => {
    expect(stats.sizes).toEqual({
      organisations: dataset.organisations.size,
      announcements: 1,
      claims: dataset.claims.size,
      sources: dataset.sources.size,
      publishers: dataset.publishers.size,
      places: dataset.places.size,
      corrections: 0,
    });
  });

  it("counts each claim of an edition and of its announcements under it", () => {
    const own = dataset.announcements.get("microsoft-2024")?.claims.length ?? 0;
    const [edition, none] = [stats.editions[0], stats.editions.at(-1)];
    expect(edition).toMatchObject({ edition: "choose-france-2024", announcements: 1 });
    expect(edition?.claims).toBe(own + (dataset.editions.get("choose-france-2024")?.claims.length ?? 0));
    expect(edition?.sourced).toBe(edition?.claims);
    expect(edition?.twiceSourced).toBeGreaterThanOrEqual(edition?.twiceWitnessed ?? Number.NaN);
    expect(none).toMatchObject({ edition: null, announcements: 0, claims: 0, reconciliation: null });
  });

  it("counts of the conflicts those that no editor has set aside", () => {
    expect([...stats.openDisagreements]).toEqual([["unexplained", 1]]);
  });

  it("counts announcements without an outcome, sources by independence, and missing ids", () => {
    expect([...stats.outcomes]).toEqual([["unknown", 1]]);
    const { own, relayed, unknown } = stats.independence;
    expect(own + relayed + unknown).toBe(dataset.sources.size);
    expect(stats.wikidata.known + stats.wikidata.missing).toBe(dataset.organisations.size);
  });
});

describe("printStats", () => {
  it("prints tables of one width each, in both languages", () => {
    for (const locale of ["fr", "en"] as const) {
      for (const table of printStats(stats, locale).trim().split("\n\n").slice(0, -1)) {
        const widths = table.split("\n").map((line) => line.split("|").length);
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it("names what it counts", () => {
    expect(printStats(stats, "en")).toContain("| announcements | 1 |");
    expect(printStats(stats, "en")).toContain("| none known | 1 | 100% |");
    expect(printStats(stats, "fr")).toContain("| aucune connue | 1 | 100\u00a0% |");
    expect(printStats(stats, "fr")).toContain("1\u00a0projet connu");
  });

  it("never rounds to all or nothing", () => {
    const [edition] = stats.editions;
    const nearly = { ...stats, editions: [{ ...edition, claims: 1000, twiceSourced: 999, twiceWitnessed: 1 }] };
    expect(printStats(nearly as typeof stats, "en")).toContain(" | 99% | 1% |");
  });
});

describe("stats", () => {
  let room = "";

  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), "choosefr-stats-"));
    for (const { path, text } of goodTexts) {
      mkdirSync(dirname(join(room, path)), { recursive: true });
      writeFileSync(join(room, path), text);
    }
    cpSync(join(import.meta.dirname, "..", "README.md"), join(room, "README.md"));
  });

  afterEach(() => {
    rmSync(room, { recursive: true, force: true });
  });

  function run(...args: readonly string[]): { readonly code: number; readonly text: string } {
    const printed: string[] = [];
    const code = runStatsCommand({ room, args, print: (text) => printed.push(text) });
    return { code, text: printed.join("") };
  }

  it("writes the tables where they belong, and sees that they drift", () => {
    expect(run("--check")).toEqual({ code: 1, text: expect.stringContaining("pnpm stats --write") as string });
    expect(run("--write")).toEqual({ code: 0, text: "" });
    expect(run("--check")).toEqual({ code: 0, text: "" });
    const page = readFileSync(join(room, "README.md"), "utf8");
    expect(page).toContain("| announcements | 1 |");
    expect(page).toContain("## The room");
    writeFileSync(join(room, "README.md"), page.replace("| announcements | 1 |", "| announcements | 2 |"));
    expect(run("--check").code).toBe(1);
  });

  it("says where a page has no place for them", () => {
    writeFileSync(join(room, "README.md"), "# A page\n");
    expect(run("--write")).toEqual({ code: 1, text: expect.stringContaining("no place") as string });
    expect(putStats("<!-- /stats --> <!-- stats: made by scripts/stats.ts, do not edit -->", "")).toBeNull();
  });

  it("prints them in either language, and refuses what it does not understand", () => {
    expect(run("--lang", "fr").text).toContain("ce que contient le dossier");
    for (const args of [["--lang", "de"], ["--write", "--check"], ["all"]]) {
      expect(run(...args)).toEqual({ code: 2, text: expect.stringContaining("Usage") as string });
    }
  });

  it("finds the README of this room as the data are", () => {
    const print = (text: string) => expect.fail(text);
    expect(runStatsCommand({ room: join(import.meta.dirname, ".."), args: ["--check"], print })).toBe(0);
  });
});
