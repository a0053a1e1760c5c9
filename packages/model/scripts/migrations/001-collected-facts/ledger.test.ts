import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../lint/load.ts";
import type { Claim } from "../../../lint/record-kind.ts";
import { readLedger, type Stating, statedOf } from "./ledger.ts";

const rows = readLedger(readFileSync(join(import.meta.dirname, "ledger.tsv"), "utf8"));
const { dataset } = loadDataset(join(import.meta.dirname, "../../../data"));

/** Of a claim of the record, what a collected claim states as well. */
function statingOf(claim: Claim): Stating {
  const { kind } = claim;
  if (kind === "period") return claim;
  return { kind, bound: "bound" in claim ? claim.bound : null, jobType: "jobType" in claim ? claim.jobType : null };
}

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

  it("says why a claim has another bound, other years or another type of jobs than it was collected with", () => {
    const changed = rows.flatMap(({ collected, kind, stated, fate, claims, reason }) => {
      if (fate !== "kept" || reason !== null || stated === "") return [];
      const now = claims
        .flatMap((id) => dataset.claims.get(id)?.claim ?? [])
        .filter((claim) => claim.kind === kind)
        .map((claim) => statedOf(statingOf(claim)));
      return now.filter((item) => item !== stated).map((item) => `${collected}: ${stated}, now ${item}`);
    });
    expect(changed).toEqual([]);
  });

  it("says why a claim was merged or left out", () => {
    expect(rows.filter(({ fate, reason }) => fate !== "kept" && reason === null)).toEqual([]);
  });
});
