import { editionIds, organisationIds, seriesIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { type Case, KINDS } from "./case.ts";
import { readCases } from "./read-cases.ts";

const LEAST = { names: 600, figures: 800, verdicts: 500 } as const;

describe("the corpus", () => {
  describe.each(KINDS)("%s", (kind) => {
    const cases: readonly Case[] = readCases(kind);

    it("has as many cases as were promised, each once", () => {
      expect(cases.length).toBeGreaterThanOrEqual(LEAST[kind]);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      expect(new Set(cases.map(({ format, text }) => `${format} ${text}`)).size).toBe(cases.length);
    });

    it("has a quarter of negatives, in both languages", () => {
      for (const language of ["fr", "en"]) {
        const own = cases.filter(({ lang }) => lang === language);
        const negatives = own.filter(({ expect: items }) =>
          items.every((item) => "verdict" in item && item.verdict !== "contradicts"),
        );
        expect(negatives.length).toBeGreaterThanOrEqual(own.length / 4);
        expect(own.length).toBeGreaterThan(cases.length / 3);
      }
    });
  });

  it("speaks of organisations, series and editions of the record only", () => {
    const known = new Set<string>([...organisationIds, ...seriesIds, ...editionIds]);
    const named = [...readCases("names"), ...readCases("verdicts")].flatMap((one) =>
      one.expect.flatMap(({ entity }) => (known.has(entity) ? [] : [`${one.id}: ${entity}`])),
    );
    expect(named).toStrictEqual([]);
  });
});
