import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreForecast } from "./forecast.ts";
import { scoreMatches } from "./match.ts";
import { scoreOrder } from "./order.ts";

const permutation = fc.integer({ min: 1, max: 7 }).chain((length) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length, maxLength: length },
  ),
);

describe("an order", () => {
  it("counts the pairs that stand the right way round", () => {
    const items = [{ place: 2 }, { place: 0 }, { place: 1 }];
    expect(scoreOrder(items, [1, 2, 0])).toBe(1);
    expect(scoreOrder(items, [0, 2, 1])).toBe(0);
    expect(scoreOrder(items, [2, 1, 0])).toBeCloseTo(2 / 3);
    for (const order of [[], [1, 2], [1, 1, 2], [1, 2, 3], [1, 2, 0, 0]]) expect(scoreOrder(items, order)).toBe(0);
  });

  it("is whole just for the right one, and turned round loses what it had", () => {
    fc.assert(
      fc.property(permutation, (places) => {
        const items = places.map((place) => ({ place }));
        const right = [...places.keys()].toSorted((a, b) => places[a]! - places[b]!);
        expect(scoreOrder(items, right)).toBe(1);
        const order = [...places.keys()];
        if (places.length > 1) expect(scoreOrder(items, order) + scoreOrder(items, order.toReversed())).toBeCloseTo(1);
      }),
    );
  });
});

describe("matches", () => {
  it("counts those that were found, and none of a match given twice", () => {
    const items = [{ match: 1 }, { match: 0 }, { match: 2 }, { match: 3 }];
    expect(scoreMatches(items, [1, 0, 2, 3])).toBe(1);
    expect(scoreMatches(items, [1, 0, null, 2])).toBe(0.5);
    expect(scoreMatches(items, [1, 1, 1, 1])).toBe(0);
    expect(scoreMatches(items, [])).toBe(0);
  });
});

describe("a yes or no with a confidence", () => {
  it("is best on average for whoever says how sure they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 100 }), fc.integer({ min: 50, max: 100 }), (believed, said) => {
        const average = (confidence: number): number =>
          (believed / 100) * scoreForecast(true, confidence)! +
          (1 - believed / 100) * scoreForecast(false, confidence)!;
        expect(average(believed)).toBeGreaterThanOrEqual(average(said) - 1e-12);
      }),
    );
  });

  it("is none outside 50 to 100 percent", () => {
    for (const confidence of [49, 101, -1, Number.NaN]) expect(scoreForecast(true, confidence)).toBeNull();
  });
});
