import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEvidence, createSource, investment, investmentClaims, money, sums } from "../fixtures/shipped-claims.ts";
import { readTogether } from "./disagreement.ts";
import type { Claim } from "./generated/types.ts";
import { announcement, edition } from "./record.ts";
import type { Summary } from "./summary.ts";

const BILLION = 1_000_000_000;

function conflictsOf(summary: Summary<Claim> | null) {
  return summary?.disagreement?.conflicts.map(({ claim, reason, deprecatedFor }) => [claim.id, reason, deprecatedFor]);
}

describe("the disagreements inside the article of May 2024", () => {
  it("Microsoft: euros in one paragraph, dollars in another", () => {
    const { investment: summary } = announcement("microsoft-2024");
    expect(summary?.preferred.id).toBe("microsoft-2024/investment");
    expect(summary).toMatchObject({ amount: 4 * BILLION, currency: "EUR", bound: "exact" });
    const slip = summary?.disagreement?.conflicts.find(({ claim }) => claim.id === "microsoft-2024/investment-2");
    expect(slip).toMatchObject({
      reason: "currency",
      deprecatedFor: "currency-slip",
      claim: { amount: null, currency: "USD" },
    });
    const [kept, slipped] = [summary?.preferred, slip?.claim].map((claim) =>
      claim?.evidence.find(({ source }) => source.id === "seed-article-2024-05"),
    );
    expect([kept?.locator, slipped?.locator]).toEqual([{ paragraph: 1 }, { paragraph: 4 }]);
  });

  it("Amazon: dollars in one paragraph, euros in the next", () => {
    const { investment: summary } = announcement("amazon-2024");
    expect(summary?.preferred.id).toBe("amazon-2024/investment");
    expect(summary).toMatchObject({ amount: 1.2 * BILLION, currency: "EUR", bound: "exact" });
    const slip = summary?.disagreement?.conflicts.find(({ claim }) => claim.id === "amazon-2024/investment-3");
    expect(slip).toMatchObject({
      reason: "currency",
      deprecatedFor: "currency-slip",
      claim: { amount: 1.2 * BILLION, currency: "USD" },
    });
    const [kept, slipped] = [summary?.preferred, slip?.claim].map((claim) =>
      claim?.evidence.find(({ source }) => source.id === "seed-article-2024-05"),
    );
    expect([kept?.locator, slipped?.locator]).toEqual([{ paragraph: 7 }, { paragraph: 6 }]);
  });
});

describe("the recorded disagreements", () => {
  it("are settled once what conflicts is deprecated", () => {
    const { investment: summary } = announcement("amazon-2024");
    expect(summary?.settlement).toEqual({ isSettled: true, reason: "all-compatible" });
    expect(conflictsOf(summary)).toEqual([
      ["amazon-2024/investment-3", "currency", "currency-slip"],
      ["amazon-2024/investment-5", "updated", "superseded"],
    ]);
  });

  it("stay open while a claim that conflicts stands", () => {
    const { investment: summary } = announcement("microsoft-2024");
    expect(summary).toMatchObject({ isSettled: false, settlement: { isSettled: false, reason: "conflict" } });
    expect(conflictsOf(summary)).toContainEqual(["microsoft-2024/investment-6", expect.any(String), null]);
  });

  it("hold a day as well as a figure", () => {
    expect(conflictsOf(announcement("amazon-2024").announcedOn)).toEqual([
      ["amazon-2024/announced_on-2", expect.any(String), null],
    ]);
    expect(announcement("microsoft-2024").announcedOn?.disagreement).toBeNull();
  });

  it("are none where bounds and approximations meet", () => {
    const { jobs } = edition("choose-france-2024");
    expect(jobs).toMatchObject({ count: 10_000, disagreement: null, settlement: { reason: "all-compatible" } });
    expect(edition("choose-france-2024").ordinal?.settlement).toEqual({ isSettled: true, reason: "one-claim" });
  });
});

describe("readTogether", () => {
  const four = investment("x-2024/investment", money(4 * BILLION));
  const five = investment("x-2024/investment-2", money(5 * BILLION));

  it("is null where no claim on the whole stands", () => {
    expect(readTogether([])).toBeNull();
    expect(readTogether([{ ...four, rank: "deprecated", rankReason: "typo" }])).toBeNull();
    expect(readTogether([{ ...four, scope: [{ type: "worldwide", ref: null }] }])).toBeNull();
  });

  it("takes the claim that the editors prefer", () => {
    const preferred = { ...five, rank: "preferred" as const };
    expect(readTogether([four, preferred])?.preferred).toBe(preferred);
  });

  it("takes the claim with the most independent witnesses where none is preferred", () => {
    const witnessed = { ...five, evidence: createEvidence(createSource("a"), createSource("b")) };
    expect(readTogether([four, witnessed])?.preferred).toBe(witnessed);
    expect(readTogether([witnessed, four])?.preferred).toBe(witnessed);
    expect(readTogether([five, four])?.preferred).toBe(four);
    const tenth = { ...four, id: "x-2024/investment-10" as typeof four.id };
    expect(readTogether([tenth, five])?.preferred).toBe(five);
  });

  it("never takes a conversion for the original", () => {
    const conversion = investment("x-2024/investment-3", money(4.3 * BILLION, "USD"), {
      scope: [{ type: "conversion-of", ref: four.id }],
      evidence: createEvidence(createSource("a"), createSource("b")),
    });
    expect(readTogether([conversion, four])).toMatchObject({ preferred: four, disagreement: null });
    expect(readTogether([conversion, four])?.settlement).toEqual({ isSettled: true, reason: "all-compatible" });
  });

  it("finds a conflict of two claims although neither is preferred", () => {
    expect(readTogether([four, five])?.settlement).toEqual({ isSettled: false, reason: "conflict" });
  });

  it("leaves a part and a wider plan out", () => {
    const part = { ...five, scope: [{ type: "part-of" as const, ref: four.id }] };
    expect(readTogether([four, part])).toMatchObject({ disagreement: null, settlement: { reason: "one-claim" } });
  });

  describe("claims on another time", () => {
    const later = { ...five, scope: [{ type: "as-of" as const, ref: "2025-06" }] };
    const before = { ...five, scope: [{ type: "expected-before" as const, ref: null }] };

    it("conflict with their reason, and do not unsettle", () => {
      expect(readTogether([four, later])).toEqual({
        preferred: four,
        disagreement: { preferred: four, conflicts: [{ claim: later, reason: "updated", deprecatedFor: null }] },
        settlement: { isSettled: true, reason: "one-claim" },
      });
      expect(readTogether([before, four])?.disagreement?.conflicts).toEqual([
        { claim: before, reason: "date", deprecatedFor: null },
      ]);
    });

    it("do not lead, preferred or better witnessed, unless nothing else stands", () => {
      const strong = {
        ...later,
        rank: "preferred" as const,
        evidence: createEvidence(createSource("a"), createSource("b")),
      };
      expect(readTogether([strong, four])?.preferred).toBe(four);
      expect(readTogether([strong])).toMatchObject({ preferred: strong, settlement: { reason: "one-claim" } });
      expect(readTogether([strong, { ...four, rank: "deprecated", rankReason: "typo" }])?.preferred).toBe(strong);
    });

    it("never change what leads nor what is settled", () => {
      fc.assert(
        fc.property(investmentClaims, sums, (claims, value) => {
          const reading = readTogether(claims);
          if (reading === null) return;
          const added = investment("record-0/investment-99", value, { scope: later.scope });
          const read = readTogether([...claims, added]);
          expect(read?.preferred).toBe(reading.preferred);
          expect(read?.settlement).toEqual(reading.settlement);
        }),
      );
    });
  });

  it("reads the same whatever the order of the claims", () => {
    fc.assert(
      fc.property(investmentClaims, (mixed) => {
        const claims = mixed.filter(({ id }) => id.startsWith("record-0/"));
        const [read, reversed] = [readTogether(claims), readTogether(claims.toReversed())];
        expect(reversed?.preferred).toBe(read?.preferred);
        expect(reversed?.settlement).toEqual(read?.settlement);
        expect(new Set(reversed?.disagreement?.conflicts)).toEqual(new Set(read?.disagreement?.conflicts));
      }),
    );
  });

  it("is never settled by deprecated claims, and lists them as conflicts with their reason", () => {
    fc.assert(
      fc.property(investmentClaims, (claims) => {
        const reading = readTogether(claims);
        const standing = readTogether(claims.filter(({ rank }) => rank !== "deprecated"));
        expect(standing?.preferred).toBe(reading?.preferred);
        expect(standing?.settlement).toEqual(reading?.settlement);
      }),
    );
  });
});
