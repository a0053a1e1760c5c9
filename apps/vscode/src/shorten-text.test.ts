import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenText } from "./shorten-text.ts";

describe("a text that is shortened", () => {
  it.each([
    ["Usine de batteries", 18, "Usine de batteries"],
    ["Usine de batteries à Dunkerque", 24, "Usine de batteries…"],
    ["Centres de données, formation et soutien", 34, "Centres de données, formation…"],
    ["Anticonstitutionnellement", 10, "Anticonst…"],
  ])("%j to %i", (text, length, short) => {
    expect(shortenText(text, length)).toBe(short);
  });

  it("is never longer than it may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 60 }), (text, length) => {
        expect(shortenText(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
