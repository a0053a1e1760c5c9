import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, shuffle } from "./random.ts";

describe("createRandom", () => {
  it("gives the same numbers for the same seed, from 0 up to but not including 1", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [first, second] = [createRandom(seed), createRandom(seed)];
        for (let index = 0; index < 20; index += 1) {
          const value = first();
          expect(second()).toBe(value);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  it("is spread evenly enough to place answers", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    const random = createRandom("spread");
    for (let index = 0; index < 10_000; index += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });
});

describe("shuffle", () => {
  it("keeps the items and leaves its input as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        expect(shuffle(items, createRandom(seed)).toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
        expect(items).toEqual(before);
      }),
    );
  });
});
