import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEstimate } from "./read-estimate.ts";

const billions = { unitSize: 1e9 };

describe("readEstimate", () => {
  it.each([
    ["15", "fr", 15e9],
    ["1,2", "fr", 1.2e9],
    ["1.2", "fr", 1.2e9],
    ["1.2", "en", 1.2e9],
    ["1,200", "en", 1200e9],
    ["1 200", "fr", 1200e9],
    ["1\u202f200,5", "fr", 1200.5e9],
    ["800 millions d’euros", "fr", 800e6],
    ["€800 million", "en", 800e6],
    ["", "fr", null],
    ["0", "fr", null],
    ["-3", "fr", null],
    ["beaucoup", "fr", null],
    ["1,2,3", "fr", null],
  ] as const)("reads “%s” in %s as %s", (text, locale, value) => {
    expect(readEstimate(text, billions, locale)).toBe(value);
  });

  it("gives a number above nothing or null, for any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("fr" as const, "en" as const), (text, locale) => {
        const value = readEstimate(text, billions, locale);
        expect(value === null || value > 0).toBe(true);
      }),
    );
  });
});
