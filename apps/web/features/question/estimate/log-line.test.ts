import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestStop, positionOnLine, stopsBetween } from "./log-line.ts";

const ends = fc
  .tuple(fc.integer({ min: 1, max: 1e11 }), fc.integer({ min: 2, max: 1000 }))
  .map(([min, ratio]) => [min, min * ratio] as const);

describe("stopsBetween", () => {
  it("stops at speakable numbers", () => {
    expect(stopsBetween(1e9, 1e10).slice(0, 4)).toEqual([1e9, 1.1e9, 1.2e9, 1.4e9]);
    expect(stopsBetween(1e8, 1e11)).toContain(4e9);
  });

  it("rises strictly from one end to the other", () => {
    fc.assert(
      fc.property(ends, ([min, max]) => {
        const stops = stopsBetween(min, max);
        expect([stops[0], stops.at(-1)]).toEqual([min, max]);
        expect(stops.every((stop, index) => index === 0 || stop > (stops[index - 1] ?? stop))).toBe(true);
      }),
    );
  });
});

describe("nearestStop", () => {
  it("finds every stop itself", () => {
    const stops = stopsBetween(1e8, 1e11);
    expect(stops.map((stop) => nearestStop(stops, stop))).toEqual(stops.map((_, index) => index));
  });

  it("judges by ratio", () => {
    expect(nearestStop([1, 100], 11)).toBe(1);
    expect(nearestStop([1, 100], 9)).toBe(0);
  });
});

describe("positionOnLine", () => {
  it("puts the geometric mean in the middle and stays on the line", () => {
    expect(positionOnLine(1e10, 1e9, 1e11)).toBeCloseTo(0.5);
    expect(positionOnLine(1, 10, 100)).toBe(0);
    expect(positionOnLine(1000, 10, 100)).toBe(1);
  });
});
