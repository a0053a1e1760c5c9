import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../lint/load.ts";
import { readLedger } from "./ledger.ts";

const rows = readLedger(readFileSync(join(import.meta.dirname, "ledger.tsv"), "utf8"));
const { dataset } = loadDataset(join(import.meta.dirname, "../../../data"));

/** Whether an entry names a claim, or the remarks of a record, that exist. */
function exists(target: string): boolean {
  if (dataset.claims.has(target)) return true;
  const record = target.replace(/\/notes$/u, "");
  const noted = dataset.announcements.get(record) ?? dataset.editions.get(record);
  return target.endsWith("/notes") && noted !== undefined && noted.notes.length > 0;
}

describe("the ledger of the import", () => {
  it("has a row for every collected claim, each once", () => {
    expect(rows).toHaveLength(1908);
    expect(new Set(rows.map(({ collected }) => collected)).size).toBe(rows.length);
  });

  it("points at claims that exist", () => {
    const lost = rows.flatMap(({ collected, claims }) =>
      claims.filter((claim) => !exists(claim)).map((claim) => `${collected} → ${claim}`),
    );
    expect(lost).toEqual([]);
  });

  it("names a claim for each that was kept or merged, and none for one that was left out", () => {
    expect(rows.filter(({ fate, claims }) => (claims.length === 0) !== (fate === "left-out"))).toEqual([]);
  });

  it("says why a claim was merged or left out", () => {
    expect(rows.filter(({ fate, reason }) => fate !== "kept" && reason === null)).toEqual([]);
  });
});
