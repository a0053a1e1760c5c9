import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/record.ts";
import { listClaims, sourceIdsOf } from "./held-claim.ts";
import { createSourceTable } from "./source-table.ts";

const { columns, rows } = createSourceTable(catalogue);
const at = (name: string): number => columns.findIndex((column) => column.name === name);

describe("createSourceTable", () => {
  it("has one row a source, by id", () => {
    expect(rows.map((row) => row[at("source_id")])).toEqual(catalogue.sourceIds);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("says of each source who publishes it and whose text it passes on", () => {
    for (const row of rows) {
      const source = catalogue.source(row[0] as (typeof catalogue.sourceIds)[number]);
      expect(row[at("publisher")]).toBe(source.publisher?.id ?? null);
      expect(row[at("relay_of")]).toBe(typeof source.relayOf === "string" ? source.relayOf : source.relayOf.id);
      expect([row[at("title")], row[at("url")], row[at("published")]]).toEqual([
        source.title,
        source.url,
        source.published,
      ]);
    }
  });

  it("counts the claims that cite each", () => {
    const cited = listClaims(catalogue).flatMap(({ claim }) => sourceIdsOf(claim));
    const counts = rows.map((row) => row[at("claims")] as number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cited.length);
    const [first = ""] = cited;
    expect(rows.find((row) => row[0] === first)?.[at("claims")]).toBe(cited.filter((id) => id === first).length);
  });
});
