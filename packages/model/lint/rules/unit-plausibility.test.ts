import { describe, expect, it } from "vitest";
import { addClaim, createClaim, findingAt, findingsIn, pathOf } from "../fixture.ts";
import type { Claim } from "../record-kind.ts";

const RULE = "unit-plausibility";
const FILE = pathOf("microsoft-2024", "announcement");

const sum = (amount: number, currency: "EUR" | "JPY"): Claim =>
  createClaim({
    id: "investment-5",
    kind: "investment",
    scope: [{ type: "first-phase", ref: null }],
    amount,
    amountMax: null,
    currency,
    bound: "exact",
  });
const period = (from: number | null, to: number | null, years: number | null): Claim =>
  createClaim({ kind: "period", from, to, years });

describe("unit-plausibility", () => {
  it.each<[string, Claim, string]>([
    ["thousands for millions", sum(4000, "EUR"), "4000\n"],
    ["millions too many", sum(4_000_000_000_000, "EUR"), "4000000000000"],
    ["yen that are euros", sum(4_000_000, "JPY"), "4000000\n"],
    [
      "a number of jobs that is a sum",
      createClaim({ kind: "jobs", count: 4_000_000, countMax: null, unit: "jobs", bound: "exact", jobType: null }),
      "4000000\n",
    ],
    [
      "watts for megawatts",
      createClaim({ kind: "capacity", quantity: 1e6, quantityMax: null, unit: "MW", bound: "exact", of: null }),
      "1000000\n    quantityMax",
    ],
    [
      "more than the whole demand",
      createClaim({
        kind: "capacity",
        quantity: 130,
        quantityMax: null,
        unit: "percent_of_demand",
        bound: "exact",
        of: null,
      }),
      "130",
    ],
    ["a year long ago", period(1999, null, null), "1999"],
    ["a year too far", period(null, 2072, null), "2072"],
    ["a year as a number of years", period(null, null, 2030), "2030"],
  ])("reports %s", (_what, claim, at) => {
    const texts = addClaim("announcement", "microsoft-2024", claim);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at)]);
  });

  it("asks more of the totals of an edition", () => {
    const total = createClaim({
      kind: "cumulated_investment",
      amount: 900_000,
      amountMax: null,
      currency: "EUR",
      bound: "exact",
      fromYear: 2018,
      toYear: 2020,
    });
    const texts = addClaim("edition", "choose-france-2024", total);
    expect(findingsIn(texts)).toStrictEqual([
      findingAt(texts, RULE, pathOf("choose-france-2024", "edition"), "900000"),
    ]);
  });

  it.each([sum(2_000_000, "EUR"), sum(150_000_000, "JPY"), period(2018, 2036, 10)])("accepts %j", (claim) => {
    expect(findingsIn(addClaim("announcement", "microsoft-2024", claim))).toStrictEqual([]);
  });
});
