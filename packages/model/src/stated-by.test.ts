import { describe, expect, it } from "vitest";
import { catalogue } from "./record.ts";
import { indexPages, indexStatements } from "./stated-by.ts";

describe("indexStatements", () => {
  const index = indexStatements(catalogue);

  it("has every claim under each of its sources, and nothing else", () => {
    for (const [id, statements] of index) {
      for (const { claim, evidence, holder } of statements) {
        expect(evidence.source.id).toBe(id);
        expect(claim.evidence).toContain(evidence);
        expect(claim.id.startsWith(`${holder.id}/`)).toBe(true);
      }
    }
    const { claims } = catalogue.announcement("microsoft-2024");
    for (const claim of claims) {
      for (const { source } of claim.evidence) {
        expect(index.get(source.id)?.map((statement) => statement.claim)).toContain(claim);
      }
    }
  });

  it("leaves no source without a claim", () => {
    expect(catalogue.sourceIds.filter((id) => !index.has(id))).toEqual([]);
  });
});

describe("indexPages", () => {
  const pages = indexPages(catalogue);

  it("has every page with a publisher once, the newest first", () => {
    const all = [...pages.values()].flatMap(({ published }) => published);
    expect(all.length).toBe(catalogue.sourceIds.filter((id) => catalogue.source(id).publisher !== null).length);
    expect(new Set(all).size).toBe(all.length);
    const days = pages.get("la-tribune")?.published.map(({ published }) => published ?? "");
    expect(days).toEqual(days?.toSorted().toReversed());
  });

  it("tells who passes on whose text", () => {
    const passedOn = pages.get("afp")?.passedOn ?? [];
    expect(passedOn.length).toBeGreaterThan(10);
    for (const { relayOf } of passedOn) expect(relayOf).toMatchObject({ id: "afp" });
  });
});
