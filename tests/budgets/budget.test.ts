import { describe, expect, it } from "vitest";
import { type Budget, budget, findExcess, gzipBytes, weightTable } from "./budget.ts";

const held: Budget = { name: "page", what: "a page", limit: 100, measure: "raw", how: "counted", reason: "a promise" };

describe("findExcess", () => {
  it("lets a weight reach its limit", () => {
    expect(findExcess([{ what: "a page", bytes: 100, budget: held }])).toStrictEqual([]);
  });

  it("says by how much a weight is above it, and what to do", () => {
    const [excess, ...more] = findExcess([{ what: "a page", bytes: 112, budget: held }]);
    expect(more).toStrictEqual([]);
    expect(excess).toContain("a page is 12 bytes above its 100 (raw).");
    expect(excess).toContain('raise "page" in budgets.json with the reason');
  });

  it("holds no weight to nothing", () => {
    expect(findExcess([{ what: "a slice", bytes: 1_000_000, budget: null }])).toStrictEqual([]);
  });
});

describe("budget", () => {
  it("refuses a name that is not in the table", () => {
    expect(() => budget("nothing")).toThrow('no budget "nothing"');
  });
});

describe("gzipBytes", () => {
  it("counts what travels, not what is read", () => {
    expect(gzipBytes("a".repeat(10_000))).toBeLessThan(100);
  });
});

describe("weightTable", () => {
  it("aligns its columns", () => {
    const weights = [
      { what: "a page", bytes: 50, budget: held },
      { what: "a long slice", bytes: 7, budget: null },
    ];
    expect(weightTable(weights)).toStrictEqual([
      "a page        50  of 100 raw  50 %",
      "a long slice   7                  ",
    ]);
  });
});
