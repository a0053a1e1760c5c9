import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { collectFigureSubjects } from "./figure-subjects.ts";
import { supportedRange, supportedRatio } from "./supported-range.ts";

const subjects = collectFigureSubjects(catalogue);
const claimsOf = (key: string) => subjects.find((subject) => subject.key === key)!.claims;

describe("what claims support", () => {
  it("reaches from the lowest to the highest standing value, and leaves out what was expected before", () => {
    const { low, high } = supportedRange(claimsOf("earlier_investment-2.choose-france-2025"));
    expect([low <= 2e10, high >= 2.08e10]).toEqual([true, true]);
    expect(low).toBeGreaterThan(1.5e10);
  });

  it("is, of one figure in another, what the numbers themselves allow: beside them a bound adds nothing", () => {
    const { low, high } = supportedRatio(
      claimsOf("earlier_investment-2.choose-france-2025"),
      claimsOf("total_investment.choose-france-2025"),
    );
    expect([low > 0.35, low < 0.51, high > 0.51, high < 0.66]).toEqual([true, true, true, true]);
  });
});
