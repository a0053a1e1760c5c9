import { describe, expect, it } from "vitest";
import { count, createClaim, investment, money } from "../fixtures/shipped-claims.ts";
import { compareClaims, isFigureClaim } from "./compare-claims.ts";
import type { Claim } from "./generated/types.ts";
import { questionOf } from "./question.ts";

const cumulated = (toYear: number, billions = 45) =>
  createClaim("x/cumulated_investment", "cumulated_investment", { ...money(billions * 1e9), fromYear: 2018, toYear });
const tally = (what: "meetings" | "participants") =>
  createClaim("x/tally", "tally", { what, count: 63, countMax: null, bound: "exact" });
const share = (of: "projects" | "leaders") => createClaim("x/share", "share", { of, percent: 40, bound: "exact" });
const followUp = (on: string) =>
  createClaim("x/follow_up", "follow_up", {
    ...count(15),
    unit: "projects",
    of: 39,
    status: "opened",
    on,
    fromYear: null,
    toYear: null,
  });

describe("questionOf", () => {
  it("is the kind of most claims", () => {
    expect(questionOf(investment("x/investment", money(4e9)))).toBe("investment");
  });

  it.each<[Claim, Claim]>([
    [cumulated(2024), cumulated(2025)],
    [tally("meetings"), tally("participants")],
    [share("projects"), share("leaders")],
    [followUp("2024-05"), followUp("2025-05")],
  ])("tells two questions of one kind apart: $kind", (a, b) => {
    expect(questionOf(a)).not.toBe(questionOf(b));
    expect(questionOf(a)).toBe(questionOf({ ...a }));
  });
});

describe("compareClaims", () => {
  it("compares sums of the same years only", () => {
    expect(compareClaims(cumulated(2024), cumulated(2024, 90))).toEqual({ relation: "contradicts", reason: "value" });
    expect(compareClaims(cumulated(2024), cumulated(2025, 90))).toEqual({ relation: "not_comparable", reason: "kind" });
  });

  it("takes neither a tally nor a share for a figure with a unit", () => {
    expect([tally("meetings"), share("projects"), cumulated(2024)].map(isFigureClaim)).toEqual([false, false, true]);
  });
});
