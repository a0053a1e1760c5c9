import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipsBetween } from "./slips-between.ts";

const whole = (typed: string, word: string, most = 9): number => slipsBetween(typed, word, most).whole;
const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

describe("slipsBetween", () => {
  it.each([
    ["amazon", "amazon", 0],
    ["amazn", "amazon", 1],
    ["amazzon", "amazon", 1],
    ["amason", "amazon", 1],
    ["amaozn", "amazon", 1],
    ["maazon", "amazon", 1],
    ["", "amazon", 6],
    ["amazon", "", 6],
    ["ca", "abc", 3],
  ])("%s is %s but for %i", (typed, word, slips) => {
    expect(whole(typed, word)).toBe(slips);
  });

  it("counts those to a beginning of what is still being typed", () => {
    expect(slipsBetween("shneid", "schneider", 2)).toEqual({ whole: Number.POSITIVE_INFINITY, beginning: 1 });
    expect(slipsBetween("schn", "schneider", 1).beginning).toBe(0);
  });

  it("counts as far as it is told, and the same as without an end", () => {
    fc.assert(
      fc.property(words, words, fc.nat(4), (typed, word, most) => {
        const { whole: all, beginning } = slipsBetween(typed, word, 20);
        const upTo = (slips: number): number => (slips > most ? Number.POSITIVE_INFINITY : slips);
        expect(slipsBetween(typed, word, most)).toEqual({ whole: upTo(all), beginning: upTo(beginning) });
      }),
    );
  });

  it("is the same either way round, none for the same alone, and no more than the longer word", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(whole(a, b)).toBe(whole(b, a));
        expect(whole(a, b) === 0).toBe(a === b);
        expect(whole(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it("is to a beginning the least to any of them", () => {
    fc.assert(
      fc.property(words, words, (typed, word) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, length) => whole(typed, word.slice(0, length)));
        expect(slipsBetween(typed, word, 9).beginning).toBe(Math.min(...beginnings));
      }),
    );
  });
});
