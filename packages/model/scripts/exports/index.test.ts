import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../lint/load.ts";
import type { Records } from "../pack.ts";
import { makeExports } from "./index.ts";
import { createRelease } from "./release.ts";

const version = { version: "1.2.3", date: "2026-11-20" };
const { dataset } = loadDataset(join(import.meta.dirname, "../../data"));

/** The same records, in the opposite order. */
function reverse(records: Records): Records {
  const maps = Object.entries(records).filter(
    (entry): entry is [string, Map<string, unknown>] => entry[1] instanceof Map,
  );
  return Object.fromEntries(maps.map(([name, map]) => [name, new Map([...map].toReversed())])) as unknown as Records;
}

describe("makeExports", () => {
  const files = makeExports(createRelease(dataset, version));

  it("makes a file of each format, the checksums last", () => {
    const editions = [...dataset.editions.keys()].toSorted().map((id) => `editions/${id}.json`);
    expect([...files.keys()]).toEqual([
      "choosefr.json",
      ...editions,
      "editions/none.json",
      "choosefr.jsonld",
      "claims.csv",
      "claims.parquet",
      "sources.csv",
      "sources.csl.json",
      "changes.json",
      "changes.atom",
      "SHA256SUMS",
    ]);
  });

  it("makes the same bytes again, in whatever order the records were read", () => {
    const again = makeExports(createRelease(reverse(dataset), version));
    expect(String(again.get("SHA256SUMS"))).toBe(String(files.get("SHA256SUMS")));
    expect([...again.keys()]).toEqual([...files.keys()]);
  });
});
