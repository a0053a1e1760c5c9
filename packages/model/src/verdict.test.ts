import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, figures, investment, investmentClaims, money, sums, vagueFigures } from "../fixtures/shipped-claims.ts";
import { type FigureClaim, isFigureClaim } from "./compare-claims.ts";
import { compareFigures, type FigureValue } from "./figure.ts";
import type { Bound, Claim, Currency } from "./generated/types.ts";
import { announcement, edition } from "./record.ts";
import { conversionOf, isOnWhole } from "./scope.ts";
import { judgeFigure, type Verdict } from "./verdict.ts";

const BILLION = 1_000_000_000;
const sum = (billions: number, currency: Currency = "EUR", bound: Bound = "exact") =>
  money(Math.round(billions * BILLION), currency, bound);

function claimsOf(
  kind: Claim["kind"],
  ...records: readonly { readonly claims: readonly Claim[] }[]
): readonly FigureClaim[] {
  return records
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.kind === kind)
    .filter(isFigureClaim);
}

/** The verdict with its reason, in a word or two. */
function inShort(verdict: Verdict): string {
  return "reason" in verdict ? `${verdict.verdict}: ${verdict.reason}` : verdict.verdict;
}

describe("judgeFigure on the record", () => {
  it.each<[string, FigureValue, string]>([
    ["4 billion euros", sum(4), "agrees"],
    ["more than 4 billion euros, which could be 5 as well", sum(4, "EUR", "more_than"), "agrees"],
    ["about 4 billion euros", sum(4, "EUR", "about"), "agrees"],
    ["5 billion euros, which one page prints", sum(5), "sources_disagree"],
    ["6 billion euros", sum(6), "contradicts: value"],
    ["4.3 billion dollars, a recorded conversion", sum(4.3, "USD"), "agrees"],
    ["4 billion dollars, a slip of currency", sum(4, "USD"), "contradicts: currency"],
    ["9 billion dollars", sum(9, "USD"), "contradicts: value"],
    ["4 billion pounds", sum(4, "GBP"), "contradicts: currency"],
    ["9 billion pounds", sum(9, "GBP"), "not_comparable: currency"],
    ["several billion euros", money(null), "not_comparable: vague"],
    ["4 billion jobs", count(4 * BILLION), "not_comparable: unit"],
  ])("Microsoft 2024: %s", (_, figure, expected) => {
    expect(inShort(judgeFigure(figure, claimsOf("investment", announcement("microsoft-2024"))))).toBe(expected);
  });

  it.each<[string, FigureValue, string]>([
    ["1.2 billion euros", sum(1.2), "agrees"],
    ["more than 1.2 billion euros", sum(1.2, "EUR", "more_than"), "agrees"],
    ["1.3 billion dollars, a recorded conversion", sum(1.3, "USD"), "agrees"],
    ["1.2 billion dollars, a slip of currency", sum(1.2, "USD"), "contradicts: currency"],
    ["12 billion euros", sum(12), "contradicts: value"],
  ])("Amazon 2024: %s", (_, figure, expected) => {
    expect(inShort(judgeFigure(figure, claimsOf("investment", announcement("amazon-2024"))))).toBe(expected);
  });

  it.each<[string, FigureValue, string]>([
    ["more than 3,000 jobs", count(3000, "jobs", "more_than"), "agrees"],
    ["30,000 jobs", count(30_000), "contradicts: value"],
    ["2,000 jobs, which were promised before", count(2000), "contradicts: value"],
    ["22,000 people", count(22_000, "people"), "not_comparable: unit"],
  ])("Amazon 2024: %s", (_, figure, expected) => {
    expect(inShort(judgeFigure(figure, claimsOf("jobs", announcement("amazon-2024"))))).toBe(expected);
  });

  it.each<[string, FigureValue, Claim["kind"], string]>([
    ["56 projects", count(56, "projects"), "projects", "agrees"],
    ["15 billion euros", sum(15), "total_investment", "agrees"],
    ["13 billion euros", sum(13), "total_investment", "contradicts: value"],
    ["245 leaders, near to what one page prints", count(245, "people"), "leaders_attending", "sources_disagree"],
  ])("Choose France 2024: %s", (_, figure, kind, expected) => {
    expect(inShort(judgeFigure(figure, claimsOf(kind, edition("choose-france-2024"))))).toBe(expected);
  });

  it("knows nothing where no claim is", () => {
    expect(judgeFigure(sum(4), [])).toEqual({ verdict: "unknown" });
  });

  it("names the claims that support a figure", () => {
    const verdict = judgeFigure(sum(5), claimsOf("investment", announcement("microsoft-2024")));
    expect("supportedBy" in verdict ? verdict.supportedBy.map(({ id }) => id) : []).toEqual([
      "microsoft-2024/investment-6",
    ]);
  });

  it("agrees with any of several announcements, which do not contradict each other", () => {
    const claims = claimsOf("investment", announcement("microsoft-2024"), announcement("microsoft-mistral-2024"));
    expect(inShort(judgeFigure(money(15_000_000), claims))).toBe("agrees");
    expect(inShort(judgeFigure(sum(4), claims))).toBe("agrees");
    expect(inShort(judgeFigure(money(16_000_000, "USD"), claims))).toBe("agrees");
    expect(inShort(judgeFigure(sum(5), claims))).toBe("sources_disagree");
    expect(inShort(judgeFigure(sum(2), claims))).toBe("contradicts: value");
  });
});

describe("judgeFigure and scopes", () => {
  const whole = investment("x-2024/investment", sum(4), { rank: "preferred" });

  it.each<[string, Claim["scope"][number]]>([
    ["a part", { type: "part-of", ref: whole.id }],
    ["a wider plan", { type: "worldwide", ref: null }],
    ["a plan for Europe", { type: "europe-wide", ref: null }],
    ["one place", { type: "at-place", ref: "mulhouse" }],
    ["an earlier promise", { type: "earlier-promise", ref: null }],
  ])("never acquits nor condemns by a claim on %s", (_, scope) => {
    const other = investment("x-2024/investment-2", sum(9), { scope: [scope] });
    expect(inShort(judgeFigure(sum(9), [whole, other]))).toBe("contradicts: value");
    expect(inShort(judgeFigure(sum(4), [whole, other]))).toBe("agrees");
    expect(inShort(judgeFigure(sum(4), [other]))).toBe("unknown");
  });

  it.each<Claim["scope"][number]>([
    { type: "as-of", ref: "2025-06" },
    { type: "expected-before", ref: null },
  ])("takes what was told at another time for disputed: $type", (scope) => {
    const atOtherTime = investment("x-2024/investment-2", sum(6), { scope: [scope] });
    const near = investment("x-2024/investment-3", sum(4.3), { scope: [scope] });
    expect(inShort(judgeFigure(sum(6), [whole, atOtherTime]))).toBe("sources_disagree");
    expect(inShort(judgeFigure(sum(4.4), [whole, near]))).toBe("sources_disagree");
    expect(inShort(judgeFigure(sum(4), [whole, near]))).toBe("agrees");
    expect(inShort(judgeFigure(sum(6), [atOtherTime]))).toBe("agrees");
    const conversion = investment("x-2024/investment-3", sum(6.6, "USD"), {
      scope: [{ type: "conversion-of", ref: atOtherTime.id }, scope],
    });
    expect(inShort(judgeFigure(sum(6.6, "USD"), [whole, atOtherTime, conversion]))).toBe("sources_disagree");
  });

  it("takes a conversion of a disputed claim for disputed", () => {
    const disputed = investment("x-2024/investment-2", sum(5));
    const conversion = investment("x-2024/investment-3", sum(5.6, "USD"), {
      scope: [{ type: "conversion-of", ref: disputed.id }],
    });
    expect(inShort(judgeFigure(sum(5.6, "USD"), [whole, disputed, conversion]))).toBe("sources_disagree");
  });

  it("lets a conversion fall with the claim that it converts", () => {
    const deprecated = investment("x-2024/investment-2", sum(5), { rank: "deprecated", rankReason: "typo" });
    const conversion = investment("x-2024/investment-3", sum(5.6, "USD"), {
      scope: [{ type: "conversion-of", ref: deprecated.id }],
    });
    expect(inShort(judgeFigure(sum(5.6, "USD"), [whole, deprecated, conversion]))).toBe("not_comparable: currency");
    expect(inShort(judgeFigure(sum(5.6, "USD"), [conversion]))).toBe("unknown");
  });

  it("tells a vague claim from one in another currency", () => {
    const vague = investment("x-2024/investment-2", money(null));
    const inDollars = investment("x-2024/investment-3", sum(9, "USD"));
    expect(inShort(judgeFigure(sum(4), [vague, inDollars]))).toBe("not_comparable: vague");
    expect(inShort(judgeFigure(sum(4), [inDollars, vague]))).toBe("not_comparable: vague");
  });
});

describe("judgeFigure on any claims", () => {
  const anyFigure = fc.oneof({ weight: 4, arbitrary: sums }, figures, vagueFigures);
  /** Figures that some claim is likely to support, and others. */
  const cases = investmentClaims.chain((claims) =>
    fc.tuple(fc.constant(claims), claims.length === 0 ? anyFigure : fc.oneof(anyFigure, fc.constantFrom(...claims))),
  );

  it("does not see deprecated claims", () => {
    fc.assert(
      fc.property(cases, sums, ([claims, figure], value) => {
        const deprecated = investment("record-0/investment-99", value, { rank: "deprecated", rankReason: "typo" });
        expect(judgeFigure(figure, [...claims, deprecated])).toEqual(judgeFigure(figure, claims));
        expect(
          judgeFigure(
            figure,
            claims.filter(({ rank }) => rank !== "deprecated"),
          ),
        ).toEqual(judgeFigure(figure, claims));
      }),
    );
  });

  it("does not see the order of the claims", () => {
    const shuffled = cases.chain(([claims, figure]) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray([...claims], { minLength: claims.length }),
        fc.constant(figure),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others, figure]) => {
        const [a, b] = [judgeFigure(figure, claims), judgeFigure(figure, others)];
        expect(inShort(b)).toBe(inShort(a));
        if ("supportedBy" in a && "supportedBy" in b) expect(new Set(b.supportedBy)).toEqual(new Set(a.supportedBy));
      }),
    );
  });

  it("contradicts only what no claim on the whole is compatible with, conversions nearer to their original aside", () => {
    fc.assert(
      fc.property(cases, ([claims, figure]) => {
        const standing = claims.filter(
          (claim) => isOnWhole(claim) && claim.rank !== "deprecated" && conversionOf(claim) === null,
        );
        const isSupported = standing.some((claim) => compareFigures(figure, claim).relation === "compatible");
        const { verdict } = judgeFigure(figure, claims);
        if (isSupported) expect(["agrees", "sources_disagree"]).toContain(verdict);
        if (verdict === "contradicts") expect(isSupported).toBe(false);
      }),
    );
  });

  it("agrees with what is compatible with a preferred claim", () => {
    fc.assert(
      fc.property(cases, ([claims, figure]) => {
        const preferred = claims.filter((claim) => claim.rank === "preferred" && isOnWhole(claim));
        const agrees = preferred.some((claim) => compareFigures(figure, claim).relation === "compatible");
        if (agrees) expect(judgeFigure(figure, claims).verdict).toBe("agrees");
      }),
    );
  });

  it("never condemns nor acquits a vague figure", () => {
    fc.assert(
      fc.property(investmentClaims, vagueFigures, (claims, figure) => {
        expect(["not_comparable", "unknown"]).toContain(judgeFigure(figure, claims).verdict);
      }),
    );
  });
});
