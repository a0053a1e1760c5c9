import type { FigureClaim, Scope } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { coverageInWords, isOfOtherThing } from "./coverage.ts";
import { readFacts } from "./facts.ts";

function claimOf(scope: readonly Scope[], jobType: "indirect" | "direct_and_indirect" | "direct" | null): FigureClaim {
  const [fact] = readFacts([{ id: "a", organisation: "acme", kind: "jobs", count: 5, unit: "jobs", scope, jobType }]);
  if (fact === undefined) throw new Error("The claim is no fact.");
  return fact.claim;
}

describe("coverageInWords", () => {
  it.each<[readonly Scope[], Parameters<typeof claimOf>[1], string | undefined]>([
    [[], null, undefined],
    [[], "direct", undefined],
    [[{ type: "includes-earlier", ref: "amazon-2024/jobs" }], null, undefined],
    [[{ type: "at-place", ref: "mulhouse" }], null, "une partie"],
    [[{ type: "first-phase", ref: null }], "indirect", "une partie"],
    [[{ type: "multi-year", ref: null }], null, "plan plus large"],
    [
      [
        { type: "on-top-of", ref: "amazon-2024/jobs" },
        { type: "conditional", ref: null },
      ],
      null,
      "sans engagement ferme",
    ],
    [[{ type: "total-headcount", ref: null }], null, "effectif total"],
    [[{ type: "acquisition", ref: null }], null, "autre chose"],
    [[], "indirect", "emplois indirects"],
    [[], "direct_and_indirect", "emplois indirects compris"],
  ])("%j, %s: %s", (scope, jobType, words) => {
    expect(coverageInWords(claimOf(scope, jobType))?.fr).toBe(words);
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
