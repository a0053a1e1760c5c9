import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, findNearest } from "./nearest.ts";

describe("findNearest", () => {
  it.each([
    ["mulhause", ["marseille", "mulhouse"], "mulhouse"],
    ["prefered", ["preferred", "normal"], "preferred"],
    ["a", ["b"], "b"],
    ["figaro", ["la-tribune", "le-figaro"], "le-figaro"],
    ["afp", ["afp-boursorama"], null],
    ["xyz", ["mulhouse"], null],
    ["anything", [], null],
  ])("of %s is one of %j: %s", (word, candidates, nearest) => {
    expect(findNearest(word, candidates)).toBe(nearest);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
  ])("from %j to %j is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is a distance: nothing from itself, the same both ways, no detour shorter", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it("stops at its limit", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        expect(Math.min(editDistance(a, b, limit), limit)).toBe(Math.min(editDistance(a, b), limit));
      }),
    );
  });
});
