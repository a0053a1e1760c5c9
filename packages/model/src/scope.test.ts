import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Scope } from "./generated/types.ts";
import { announcement, announcementIds, edition, editionIds } from "./record.ts";
import { conversionOf, coverageOf, isOnWhole, timeOf } from "./scope.ts";

const ON_WHOLE: readonly Scope[] = [
  { type: "on-top-of", ref: "amazon-2024/jobs-3" },
  { type: "under", ref: "microsoft-mistral-2024/relation-2" },
  { type: "conversion-of", ref: "amazon-2024/investment" },
  { type: "at-completion", ref: null },
  { type: "includes-earlier", ref: null },
  { type: "includes-earlier", ref: "amazon-2024/investment" },
  { type: "as-of", ref: "2025-06" },
  { type: "expected-before", ref: null },
];

const ELSEWHERE: readonly Scope[] = [
  { type: "part-of", ref: "amazon-2024/investment" },
  { type: "applies-to", ref: "amazon-2024/jobs" },
  { type: "at-place", ref: "mulhouse" },
  { type: "in-region", ref: "grand-est" },
  { type: "from-country", ref: "US" },
  { type: "earlier-promise", ref: null },
  { type: "multi-year", ref: null },
  { type: "europe-wide", ref: null },
  { type: "worldwide", ref: null },
  { type: "by-organisation", ref: "amazon" },
  { type: "in-sector", ref: "health" },
  { type: "for-activity", ref: "training" },
  { type: "first-phase", ref: null },
  { type: "public-funding", ref: null },
];

const scopes = fc.uniqueArray(fc.constantFrom(...ON_WHOLE, ...ELSEWHERE));

describe("isOnWhole", () => {
  it("holds without a scope", () => {
    expect(isOnWhole({ scope: [] })).toBe(true);
  });

  it.each(ON_WHOLE)("holds for $type", (item) => {
    expect(isOnWhole({ scope: [item] })).toBe(true);
  });

  it.each(ELSEWHERE)("fails for $type", (item) => {
    expect(isOnWhole({ scope: [item] })).toBe(false);
    expect(isOnWhole({ scope: [...ON_WHOLE, item] })).toBe(false);
  });
});

describe("coverageOf", () => {
  it("tells one place from another", () => {
    expect(coverageOf({ scope: [{ type: "at-place", ref: "mulhouse" }] })).toBe("at-place:mulhouse");
    expect(coverageOf({ scope: [{ type: "at-place", ref: "marseille" }] })).toBe("at-place:marseille");
  });

  it("does not see the order of a scope, nor what leaves the whole whole", () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        const key = coverageOf({ scope });
        expect(coverageOf({ scope: scope.toReversed() })).toBe(key);
        expect(coverageOf({ scope: [...ON_WHOLE, ...scope] })).toBe(key);
      }),
    );
  });
});

describe("conversionOf", () => {
  it("gives the claim that is converted", () => {
    expect(conversionOf({ scope: ON_WHOLE })).toBe("amazon-2024/investment");
  });

  it("is null without a conversion", () => {
    expect(conversionOf({ scope: ELSEWHERE })).toBeNull();
  });

  it("leads from every recorded conversion to a standing claim of its kind in another currency", () => {
    const records = [...announcementIds.map(announcement), ...editionIds.map(edition)];
    const claims: readonly Claim[] = records.flatMap((record): readonly Claim[] => record.claims);
    const conversions = claims.filter((claim) => conversionOf(claim) !== null);
    expect(conversions.length).toBeGreaterThan(0);
    for (const conversion of conversions) {
      const original = claims.find(({ id }) => id === conversionOf(conversion));
      expect(original?.kind).toBe(conversion.kind);
      expect(original?.rank).not.toBe("deprecated");
      expect(original).toHaveProperty("currency");
      expect(original).not.toMatchObject({ currency: "currency" in conversion ? conversion.currency : null });
    }
  });
});

describe("timeOf", () => {
  it("tells before from later, and is null without either", () => {
    expect(
      timeOf({
        scope: [
          { type: "worldwide", ref: null },
          { type: "expected-before", ref: null },
        ],
      }),
    ).toBe("before");
    expect(timeOf({ scope: [{ type: "as-of", ref: "2025" }] })).toBe("later");
    expect(timeOf({ scope: ELSEWHERE })).toBeNull();
  });
});
