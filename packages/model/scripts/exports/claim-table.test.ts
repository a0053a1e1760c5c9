import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/csv.ts";
import type { Claim } from "../../src/generated/types.ts";
import { catalogue } from "../../src/record.ts";
import { createClaimTable } from "./claim-table.ts";
import { listClaims } from "./held-claim.ts";

const table = createClaimTable(catalogue);
const held = listClaims(catalogue);
const names = table.columns.map(({ name }) => name);

/** A row by the names of its columns, without what is empty. */
function rowOf(id: string): Readonly<Record<string, Cell>> {
  const row = table.rows.find(([claimId]) => claimId === id) ?? [];
  return Object.fromEntries(
    row.map((cell, place) => [names[place]!, cell] as const).filter(([, cell]) => cell !== null),
  );
}

const FRAME = new Set(["id", "kind", "figure", "scope", "rank", "rankReason", "evidence"]);

/** How a value of a claim must show in its row: as it is, as the entity that it names, or inside a line of text. */
function showsIn(row: readonly Cell[], value: unknown): boolean {
  if (typeof value !== "object" || value === null) return row.includes(value as Cell);
  const { fr, kind, id } = value as { readonly fr?: string; readonly kind?: string; readonly id?: string };
  if (fr === undefined) return row.includes(`${kind}:${id}`);
  return row.some((cell) => typeof cell === "string" && cell.includes(fr));
}

describe("createClaimTable", () => {
  it("has one row a claim, and one cell a column", () => {
    expect(table.rows.map(([id]) => id)).toEqual(held.map(({ claim }) => claim.id));
    for (const row of table.rows) expect(row).toHaveLength(names.length);
  });

  it("names each column once, in lower case, and tells of it in both languages", () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, about } of table.columns) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
      expect([about.fr.trim(), about.en.trim()].every((text) => text.length > 3)).toBe(true);
    }
  });

  it("loses no value of any claim", () => {
    let judged = 0;
    for (const [place, { claim }] of held.entries()) {
      for (const [field, value] of Object.entries(claim satisfies Claim)) {
        if (FRAME.has(field) || value === null) continue;
        judged += 1;
        expect([claim.id, field, showsIn(table.rows[place]!, value)]).toEqual([claim.id, field, true]);
      }
    }
    expect(judged).toBeGreaterThan(held.length);
  });

  it("holds in each column what its type says", () => {
    for (const [place, { type }] of table.columns.entries()) {
      for (const row of table.rows) {
        const cell = row[place] ?? null;
        if (cell === null) continue;
        expect(typeof cell).toBe(type === "text" ? "string" : "number");
        if (type === "integer") expect(cell).toSatisfy(Number.isSafeInteger);
        expect(cell).not.toBe("");
      }
    }
  });

  it("tells a sum with its figure, rank and witnesses", () => {
    expect(rowOf("amazon-2024/investment-3")).toMatchObject({
      kind: "investment",
      organisations: "amazon",
      amount: 1_200_000_000,
      currency: "USD",
      bound: "exact",
      figure: "1,2 milliard de dollars",
      figure_language: "fr",
      rank: "deprecated",
      rank_reason: "currency-slip",
      witnesses: 1,
      sources: "seed-article-2024-05",
      summary_en: "$1.2\u00a0billion",
    });
  });

  it("tells the scope for machines and for readers", () => {
    expect(rowOf("amazon-2024/investment-4")).toMatchObject({
      scope: '[{"type":"conversion-of","ref":"amazon-2024/investment"}]',
      scope_fr: "conversion de la même somme",
      scope_en: "conversion of the same sum",
    });
  });
});
