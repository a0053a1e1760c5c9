import { describe, expect, it } from "vitest";
import { count, createClaim, investment, jobs, money } from "../fixtures/shipped-claims.ts";
import { compareClaims, isFigureClaim, isSupportedByConversion } from "./compare-claims.ts";
import type { Claim } from "./generated/types.ts";

type Period = readonly [from: number | null, to: number | null, years: number | null];

const period = ([from, to, years]: Period) => createClaim("microsoft-2024/period", "period", { from, to, years });
const heldOn = (date: string) => createClaim("choose-france-2024/held_on", "held_on", { date });
const announcedOn = (date: string) => createClaim("amazon-2024/announced_on", "announced_on", { date });
const ordinal = (number: number) => createClaim("choose-france-2024/ordinal", "ordinal", { ordinal: number });
const site = (place: "mulhouse" | "marseille") =>
  createClaim("microsoft-2024/site", "site", { place, siteKind: null, purpose: null });
const euros = (amount: number) => investment("amazon-2024/investment", money(amount));
const dollars = (amount: number) => investment("amazon-2024/investment-2", money(amount, "USD"));

const COMPATIBLE = { relation: "compatible" };
const CONTRADICTS = { relation: "contradicts", reason: "value" };
const UNLIKE = { relation: "not_comparable", reason: "kind" };

describe("compareClaims", () => {
  it.each<[string, Claim, Claim, object]>([
    [
      "figures by the algebra",
      euros(1_200_000_000),
      dollars(1_200_000_000),
      { relation: "contradicts", reason: "currency" },
    ],
    ["counts by the algebra", jobs("a/jobs", count(3000)), jobs("b/jobs", count(3000)), COMPATIBLE],
    ["the same day", announcedOn("2024-05-12"), announcedOn("2024-05-12"), COMPATIBLE],
    ["two days", announcedOn("2024-05-12"), announcedOn("2024-05-13"), CONTRADICTS],
    ["the same day of a summit", heldOn("2024-05-13"), heldOn("2024-05-13"), COMPATIBLE],
    ["two days of a summit", heldOn("2024-05-13"), heldOn("2024-05-14"), CONTRADICTS],
    ["the same ordinal", ordinal(7), ordinal(7), COMPATIBLE],
    ["two ordinals", ordinal(7), ordinal(8), CONTRADICTS],
    ["two sites, which may both be true", site("mulhouse"), site("marseille"), UNLIKE],
    ["claims of two kinds", euros(3000), jobs("a/jobs", count(3000)), UNLIKE],
  ])("compares %s", (_, a, b, expected) => {
    expect(compareClaims(a, b)).toEqual(expected);
    expect(compareClaims(b, a)).toEqual(expected);
  });

  it.each<[Period, Period, object]>([
    [[2024, 2027, null], [2024, 2027, null], COMPATIBLE],
    [[2024, 2027, null], [null, null, 3], COMPATIBLE],
    [[2024, 2027, null], [null, null, 4], COMPATIBLE],
    [[2024, 2027, null], [null, null, 5], CONTRADICTS],
    [[2024, 2027, null], [null, null, 2], CONTRADICTS],
    [[null, 2027, null], [null, null, 9], COMPATIBLE],
    [[null, 2027, null], [null, 2028, null], CONTRADICTS],
    [[2024, null, null], [2025, null, null], CONTRADICTS],
    [[null, null, 3], [null, null, 4], CONTRADICTS],
    [[2024, null, null], [null, 2030, null], COMPATIBLE],
  ])("compares the periods %j and %j as far as both are stated", (a, b, expected) => {
    expect(compareClaims(period(a), period(b))).toEqual(expected);
    expect(compareClaims(period(b), period(a))).toEqual(expected);
  });
});

describe("isFigureClaim", () => {
  it("tells amounts and counts from other values", () => {
    expect([euros(1), jobs("a/jobs", count(1))].map(isFigureClaim)).toEqual([true, true]);
    expect([ordinal(7), heldOn("2024-05-13"), site("mulhouse"), period([2024, null, null])].some(isFigureClaim)).toBe(
      false,
    );
  });
});

describe("isSupportedByConversion", () => {
  it.each([
    ["the sum converted", 1_300_000_000, true],
    ["a number nearer to the conversion", 1_260_000_000, true],
    ["a number nearer to the original: a slip of currency", 1_240_000_000, false],
    ["the original's number", 1_200_000_000, false],
    ["another number", 1_500_000_000, false],
  ])("%s", (_, amount, isSupported) => {
    const conversion = dollars(1_300_000_000);
    expect(isSupportedByConversion(money(amount, "USD"), conversion, euros(1_200_000_000))).toBe(isSupported);
  });
});
