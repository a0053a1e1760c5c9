import type { FigureClaim, Scope } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { coverageInWords, extentOf, isOfOtherThing } from "./coverage.ts";
import { readFacts } from "./facts.ts";

function claimOf(scope: readonly Scope[], jobType: "indirect" | "direct_and_indirect" | "direct" | null): FigureClaim {
  const [fact] = readFacts([{ id: "a", organisation: "acme", kind: "jobs", count: 5, unit: "jobs", scope, jobType }]);
  if (fact === undefined) throw new Error("The claim is no fact.");
  return fact.claim;
}

describe("what a claim covers", () => {
  it.each<[readonly Scope[], Parameters<typeof claimOf>[1], words: string, ReturnType<typeof extentOf>]>([
    [[], null, "", "other"],
    [[], "direct", "", "other"],
    [[{ type: "at-place", ref: "mulhouse" }], null, "un seul lieu", "part"],
    [
      [
        { type: "part-of", ref: "amazon-2024/jobs" },
        { type: "at-place", ref: "mulhouse" },
      ],
      null,
      "un seul lieu",
      "part",
    ],
    [[{ type: "part-of", ref: "amazon-2024/jobs" }], null, "une partie du total", "part"],
    [[{ type: "by-organisation", ref: "amazon" }], null, "par une seule organisation", "part"],
    [[{ type: "first-phase", ref: null }], "indirect", "première phase, emplois indirects", "part"],
    [[{ type: "multi-year", ref: null }], null, "plan pluriannuel plus large", "wider"],
    [[{ type: "conditional", ref: null }], null, "sans engagement ferme", "other"],
    [[{ type: "total-headcount", ref: null }], null, "effectif total", "other"],
    [[{ type: "acquisition", ref: null }], null, "prix d’achat", "other"],
    [[], "indirect", "emplois indirects", "other"],
    [[], "direct_and_indirect", "emplois indirects compris", "other"],
  ])("%j, %s: %s, %s", (scope, jobType, words, extent) => {
    const claim = claimOf(scope, jobType);
    expect(coverageInWords(claim, "fr")).toBe(words);
    expect(extentOf(claim)).toBe(extent);
  });
});

describe("isOfOtherThing", () => {
  it.each<[Scope["type"], boolean]>([
    ["at-place", false],
    ["multi-year", false],
    ["conditional", false],
    ["worldwide", true],
    ["per-year", true],
  ])("%s: %s", (type, expected) => {
    expect(isOfOtherThing(type)).toBe(expected);
  });
});
