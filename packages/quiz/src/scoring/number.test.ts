import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsTruth, scoreEstimate, scoreInterval } from "./number.ts";

const truth = { low: 9e8, high: 1.1e9 };
const amount = fc.double({ min: 1, max: 1e13, noNaN: true });
const confidence = fc.constantFrom(50, 80, 90);

describe("an estimate", () => {
  it("loses a point for each power of ten, down to none", () => {
    expect(scoreEstimate(truth, 1e9)).toBe(1);
    expect(scoreEstimate(truth, 1.1e9 * Math.sqrt(10))).toBeCloseTo(0.5);
    expect(scoreEstimate(truth, 9e8 / Math.sqrt(10))).toBeCloseTo(0.5);
    expect(scoreEstimate(truth, 1)).toBe(0);
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(scoreEstimate(truth, value)).toBe(0);
  });
});

describe("an interval", () => {
  it("costs its width in powers of ten, and a miss the more the surer it was said to be", () => {
    expect(scoreInterval({ ...truth, confidence: 80 }, { low: 5e8, high: 5e9 })).toBeCloseTo(0);
    expect(scoreInterval({ ...truth, confidence: 80 }, { low: 1.1e10, high: 1.1e11 })).toBeCloseTo(1 - 1 - 10);
    expect(scoreInterval({ ...truth, confidence: 50 }, { low: 1.1e10, high: 1.1e11 })).toBeCloseTo(1 - 1 - 4);
  });

  it("is none where an end is no positive number or the ends are the wrong way round", () => {
    for (const [low, high] of [
      [0, 1],
      [-1, 1],
      [2, 1],
      [Number.NaN, 1],
      [1, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(scoreInterval({ ...truth, confidence: 80 }, { low, high })).toBeNull();
    }
  });

  it("scores less for being wider, whether it holds the truth or misses it by as much", () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 1, max: 100, noNaN: true }), confidence, (low, factor, sure) => {
        const narrow = { low, high: low * 2 };
        const wide = { low, high: low * 2 * factor };
        const [a, b] = [narrow, wide].map((interval) => scoreInterval({ ...truth, confidence: sure }, interval) ?? 0);
        if (holdsTruth(truth, narrow) === holdsTruth(truth, wide) && (holdsTruth(truth, narrow) || low > truth.high)) {
          expect(a).toBeGreaterThanOrEqual((b as number) - 1e-9);
        }
        expect(a).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is best on average for the interval that one believes in: nobody gains by another one", () => {
    fc.assert(
      fc.property(
        confidence,
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (sure, a, b) => {
          // A belief spread evenly over one power of ten: its equal-tailed interval is known.
          const beliefs = Array.from({ length: 2001 }, (_, index) => 10 ** (index / 2000));
          const tail = (100 - sure) / 200;
          const average = (low: number, high: number): number =>
            beliefs.reduce(
              (sum, value) =>
                sum + (scoreInterval({ low: value, high: value, confidence: sure }, { low, high }) ?? -99),
              0,
            ) / beliefs.length;
          const [low, high] = [tail, 1 - tail];
          const [otherLow, otherHigh] = [Math.min(low + a, high + b), Math.max(low + a, high + b)];
          expect(average(10 ** low, 10 ** high)).toBeGreaterThanOrEqual(
            average(10 ** otherLow, 10 ** otherHigh) - 1e-3,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
