import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPairs, moveTo } from "./arrange.ts";

describe("moveTo", () => {
  it("moves one and closes up the others", () => {
    expect(moveTo(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
    expect(moveTo(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
  });

  it("leaves all where they are rather than lose one", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer()),
        fc.integer({ min: -2, max: 9 }),
        fc.integer({ min: -2, max: 9 }),
        (all, from, to) => {
          expect(new Set(moveTo(all, from, to))).toEqual(new Set(all));
        },
      ),
    );
  });
});

it("counts pairs as the score does", () => {
  expect(countPairs([0, 1, 2, 3])).toEqual({ right: 6, total: 6 });
  expect(countPairs([3, 2, 1, 0])).toEqual({ right: 0, total: 6 });
  expect(countPairs([1, 0, 2])).toEqual({ right: 2, total: 3 });
});
