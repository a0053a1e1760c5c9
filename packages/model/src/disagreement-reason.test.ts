import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createClaim,
  createEvidence,
  createPublisher,
  createSource,
  investment,
  investmentClaims,
  money,
  sums,
} from "../fixtures/shipped-claims.ts";
import { readTogether } from "./disagreement.ts";
import { type DisagreementReason, reasonOf } from "./disagreement-reason.ts";
import type { Claim, RankReason, Scope } from "./generated/types.ts";

const BILLION = 1_000_000_000;
const AS_OF: Scope = { type: "as-of", ref: "2025-06" };
const BEFORE: Scope = { type: "expected-before", ref: null };
const preferred = investment("x-2024/investment", money(4 * BILLION));

const deprecated = (rankReason: RankReason) => ({ rank: "deprecated" as const, rankReason });
const other = (amount: number, frame: Parameters<typeof investment>[2] = {}, currency: "EUR" | "USD" = "EUR") =>
  investment("x-2024/investment-2", money(amount, currency), frame);
const relay = createSource("relay", { relayOf: createPublisher("afp") });
const unknown = createSource("unknown", { relayOf: "unknown" });
const dispatch = createSource("dispatch", { relayOf: createPublisher("afp"), kind: "agency" });

describe("reasonOf", () => {
  it.each<[string, Claim, DisagreementReason]>([
    ["the same number in dollars", other(4 * BILLION, {}, "USD"), "currency"],
    ["a slip of currency without a number", other(9 * BILLION, deprecated("currency-slip"), "USD"), "currency"],
    ["a wrong conversion", other(5 * BILLION, deprecated("conversion-error")), "currency"],
    ["the value of a company", other(9 * BILLION, deprecated("valuation-not-investment")), "scope"],
    ["a part for the whole", other(BILLION, deprecated("part-for-whole")), "scope"],
    ["another's figure", other(BILLION, deprecated("misattributed")), "scope"],
    ["another announcement's", other(BILLION, deprecated("other-announcement")), "scope"],
    ["a later figure", other(6 * BILLION, { scope: [AS_OF] }), "updated"],
    ["a superseded one", other(6 * BILLION, deprecated("superseded")), "updated"],
    ["what was expected", other(6 * BILLION, { scope: [BEFORE] }), "date"],
    ["a figure of another year", other(6 * BILLION, deprecated("misdated")), "date"],
    ["a figure rounded away", other(3.6 * BILLION), "rounding"],
    ["a misprint", other(40 * BILLION, deprecated("typo")), "relay"],
    ["a wrong translation", other(4000 * BILLION, deprecated("mistranslated")), "relay"],
    ["a relay", other(5 * BILLION, { evidence: createEvidence(relay, unknown) }), "relay"],
    ["an agency's dispatch", other(5 * BILLION, { evidence: createEvidence(dispatch) }), "unexplained"],
    [
      "a relay and a page of its own",
      other(5 * BILLION, { evidence: createEvidence(relay, createSource("a")) }),
      "unexplained",
    ],
    ["another value", other(5 * BILLION), "unexplained"],
    ["another sum in dollars", other(9 * BILLION, {}, "USD"), "unexplained"],
    ["a bound that one source prints", other(5 * BILLION, deprecated("lone-bound")), "unexplained"],
  ])("%s", (_, claim, reason) => {
    expect(reasonOf(preferred, claim)).toBe(reason);
  });

  it.each<[string, Claim, DisagreementReason]>([
    ["currency before scope", other(4 * BILLION, deprecated("part-for-whole"), "USD"), "currency"],
    ["scope before a later date", other(BILLION, { scope: [AS_OF], ...deprecated("part-for-whole") }), "scope"],
    ["a later date before rounding", other(3.6 * BILLION, { scope: [AS_OF] }), "updated"],
    ["rounding before a relay", other(3.6 * BILLION, { evidence: createEvidence(relay) }), "rounding"],
  ])("takes %s", (_, claim, reason) => {
    expect(reasonOf(preferred, claim)).toBe(reason);
  });

  it("blames a relay only where the preferred claim is stated at first hand", () => {
    const passedOn = { ...preferred, evidence: createEvidence(relay) };
    expect(reasonOf(passedOn, other(5 * BILLION, { evidence: createEvidence(unknown) }))).toBe("unexplained");
    const dispatched = { ...preferred, evidence: createEvidence(dispatch) };
    expect(reasonOf(dispatched, other(5 * BILLION, { evidence: createEvidence(unknown) }))).toBe("relay");
  });

  it("takes no range and no day for a rounded number", () => {
    const range = investment("x-2024/investment-2", {
      ...money(3.6 * BILLION, "EUR", "range"),
      amountMax: 3.7 * BILLION,
    });
    expect(reasonOf(preferred, range)).toBe("unexplained");
    const [day, next] = ["2024-05-12", "2024-05-13"].map((date, index) =>
      createClaim(`x-2024/announced_on-${index + 2}`, "announced_on", { date }),
    ) as [Claim, Claim];
    expect(reasonOf(day, next)).toBe("unexplained");
  });

  it.each([
    [33_000_000, 30_000_000, "rounding"],
    [2 * BILLION, 1.7 * BILLION, "rounding"],
    [20 * BILLION, 15 * BILLION, "unexplained"],
    [130_000_000, 100_000_000, "unexplained"],
  ])("of %d and %d, no farther than a rounded number lies", (a, b, reason) => {
    expect(reasonOf(investment("x-2024/investment", money(a)), other(b))).toBe(reason);
  });

  it("finds rounding in either direction", () => {
    fc.assert(
      fc.property(sums, sums, (a, b) => {
        const [left, right] = [investment("x/investment", a), investment("x/investment-2", b)];
        expect(reasonOf(left, right)).toBe(reasonOf(right, left));
      }),
    );
  });

  it("gives every conflict one of its words, and a superseded or later one the same whatever else it is", () => {
    const words = ["currency", "scope", "updated", "date", "rounding", "relay", "unexplained"];
    fc.assert(
      fc.property(investmentClaims, (claims) => {
        for (const { claim, reason } of readTogether(claims)?.disagreement?.conflicts ?? []) {
          expect(words).toContain(reason);
          if (reason === "currency") continue;
          const preferredClaim = readTogether(claims)?.preferred as Claim;
          expect(reasonOf(preferredClaim, { ...claim, scope: [AS_OF], rank: "normal" })).toBe("updated");
        }
      }),
    );
  });
});
