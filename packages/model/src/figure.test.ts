import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, counts, figures, money, printedNumber, sums, vagueFigures } from "../fixtures/shipped-claims.ts";
import { compareFigures, distanceBetween, type FigureValue, isMoney, spanOf, toleranceOf, valueOf } from "./figure.ts";
import type { Bound } from "./generated/types.ts";

const BILLION = 1_000_000_000;
const euros = (billions: number | null, bound: Bound = "exact") =>
  money(billions === null ? null : Math.round(billions * BILLION), "EUR", bound);
const dollars = (billions: number | null, bound: Bound = "exact") => ({
  ...euros(billions, bound),
  currency: "USD" as const,
});
const between = (low: number, high: number) => ({ ...count(low, "jobs", "range"), countMax: high });

const COMPATIBLE = { relation: "compatible" };
const VALUE = { relation: "contradicts", reason: "value" };
const CURRENCY = { relation: "contradicts", reason: "currency" };
const incomparable = (reason: string) => ({ relation: "not_comparable", reason });

/** A figure with its numbers times a factor. */
function scale(figure: FigureValue, factor: number): FigureValue {
  const times = (value: number | null) => (value === null ? null : value * factor);
  return isMoney(figure)
    ? { ...figure, amount: times(figure.amount), amountMax: times(figure.amountMax) }
    : { ...figure, count: times(figure.count), countMax: times(figure.countMax) };
}

describe("toleranceOf", () => {
  it.each([
    ["half of the last digit between the clamps", 1_200_000_000, false, 50_000_000],
    ["half of the last digit between the clamps", 15_000_000, false, 500_000],
    ["no less than 3 %", 1_250_000_000, false, 37_500_000],
    ["no less than 3 %", 56, false, 1.68],
    ["no more than 8 %", 4_000_000_000, false, 320_000_000],
    ["no more than 8 %", 1_000_000, false, 80_000],
    ["half of the last digit of an approximate number", 4_000_000_000, true, 500_000_000],
    ["no less than 10 % of an approximate number", 1_200_000_000, true, 120_000_000],
    ["no more than 20 % of an approximate number", 1_000_000_000, true, 200_000_000],
    ["nothing of nothing", 0, false, 0],
  ])("is %s: %d (about: %s)", (_, printed, isAbout, tolerance) => {
    expect(toleranceOf(printed, isAbout)).toBeCloseTo(tolerance, 6);
  });

  it("stays within its clamps", () => {
    fc.assert(
      fc.property(printedNumber, fc.boolean(), (printed, isAbout) => {
        const tolerance = toleranceOf(printed, isAbout);
        expect(tolerance).toBeGreaterThanOrEqual(printed * (isAbout ? 0.1 : 0.03) * (1 - 1e-12));
        expect(tolerance).toBeLessThanOrEqual(printed * (isAbout ? 0.2 : 0.08) * (1 + 1e-12));
      }),
    );
  });
});

describe("spanOf", () => {
  it.each([
    ["an exact number", euros(4), 4, 4],
    ["an approximate number", euros(4, "about"), 4, 4],
    ["more than a number", euros(4, "more_than"), 4, 6],
    ["at least a number", euros(4, "at_least"), 4, 6],
    ["up to a number", euros(4, "up_to"), 0, 4],
    ["a range", { ...euros(4, "range"), amountMax: 5 * BILLION }, 4, 5],
    ["a range with one end", euros(4, "range"), 4, 4],
  ])("of %s", (_, figure, low, high) => {
    const span = spanOf(figure);
    expect([span?.low.at, span?.high.at]).toEqual([low * BILLION, high * BILLION]);
  });

  it("is null for a vague figure", () => {
    expect(spanOf(euros(null))).toBeNull();
    expect(valueOf(count(null))).toBeNull();
  });

  it("never has its low end above its high end, and no end that is not a number", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const span = spanOf(figure);
        expect(span).not.toBeNull();
        for (const end of [span?.low, span?.high]) {
          expect(Number.isFinite(end?.at) && Number.isFinite(end?.printed)).toBe(true);
        }
        expect(span?.low.at).toBeLessThanOrEqual(span?.high.at ?? Number.NaN);
      }),
    );
  });
});

describe("compareFigures", () => {
  it.each<[string, FigureValue, FigureValue, object]>([
    ["Microsoft: 6 for 4", euros(6), euros(4), VALUE],
    ["Microsoft: 4 for 4", euros(4), euros(4), COMPATIBLE],
    ["Microsoft: 5 for 4", euros(5), euros(4), VALUE],
    ["Amazon: dollars for euros", dollars(1.2), euros(1.2), CURRENCY],
    ["Amazon: more than 1.2 for 1.2", euros(1.2, "more_than"), euros(1.2), COMPATIBLE],
    [
      "Amazon: more than 3,000 jobs twice",
      count(3000, "jobs", "more_than"),
      count(3000, "jobs", "more_than"),
      COMPATIBLE,
    ],
    ["Amazon: 30,000 for more than 3,000", count(30_000), count(3000, "jobs", "more_than"), VALUE],
    [
      "Amazon: people employed are no jobs created",
      count(22_000, "people"),
      count(3000, "jobs", "more_than"),
      incomparable("unit"),
    ],
    ["Pfizer: a turnover in dollars is another number", dollars(63), euros(0.5), incomparable("currency")],
    ["Choose France 2024: 13 for 15", euros(13), euros(15), VALUE],
    ["Choose France 2024: 15 for more than 15", euros(15), euros(15, "more_than"), COMPATIBLE],
    ["Choose France 2024: 56 projects", count(56, "projects"), count(56, "projects"), COMPATIBLE],
    ["money is no count", euros(4), count(4), incomparable("unit")],
  ])("%s", (_, written, recorded, expected) => {
    expect(compareFigures(written, recorded)).toEqual(expected);
  });

  it.each<[FigureValue, FigureValue, object]>([
    [count(100), count(108), COMPATIBLE],
    [count(100), count(109), VALUE],
    [euros(1.2), euros(1.25), COMPATIBLE],
    [euros(1.2), euros(1.26), VALUE],
    [euros(4, "about"), euros(4.5), COMPATIBLE],
    [euros(4, "about"), euros(4.6), VALUE],
    [euros(1, "about"), euros(1.2), COMPATIBLE],
    [euros(1, "about"), euros(1.3), VALUE],
  ])("ends at the larger tolerance of the two: %j and %j", (a, b, expected) => {
    expect(compareFigures(a, b)).toEqual(expected);
  });

  it.each<[string, FigureValue, FigureValue, object]>([
    ["more than v speaks of v", euros(4, "more_than"), euros(4), COMPATIBLE],
    ["more than v reaches to 1.5 v", euros(4, "more_than"), euros(6), COMPATIBLE],
    ["more than v ends there: nobody rounded that end", euros(4, "more_than"), euros(6.1), VALUE],
    ["what is rounded itself does not reach it either", euros(0.52, "more_than"), euros(0.8), VALUE],
    ["more than v is not less", euros(4, "more_than"), euros(3.5), VALUE],
    ["at least v is as more than v", euros(4, "at_least"), euros(6.4), VALUE],
    ["up to v includes little", euros(5, "up_to"), euros(0.1), COMPATIBLE],
    ["up to v is not more", euros(5, "up_to"), euros(5.5), VALUE],
    ["two open bounds meet", euros(4, "more_than"), euros(5, "up_to"), COMPATIBLE],
    ["two open bounds pass", euros(6, "more_than"), euros(5, "up_to"), VALUE],
    ["a range includes its ends", between(8000, 10_000), count(10_000), COMPATIBLE],
    ["a range includes what is between", between(8000, 10_000), count(9000), COMPATIBLE],
    ["a range has the tolerance of the nearer end", between(8000, 10_000), count(7500), COMPATIBLE],
    ["a range ends", between(8000, 10_000), count(7400), VALUE],
    ["a range has the tolerance of its upper end above it", between(8000, 10_000), count(10_800), COMPATIBLE],
    ["a range ends above", between(8000, 10_000), count(10_900), VALUE],
    ["ranges meet", between(8000, 10_000), between(10_000, 12_000), COMPATIBLE],
  ])("%s", (_, a, b, expected) => {
    expect(compareFigures(a, b)).toEqual(expected);
  });

  it.each<[string, FigureValue, FigureValue, object]>([
    ["a vague sum of the same currency", euros(null), euros(4), incomparable("vague")],
    ["a vague sum of another currency", dollars(null), euros(4), incomparable("currency")],
    ["a vague count", count(null), count(3000), incomparable("vague")],
    ["another number in another currency", dollars(4.4), euros(4), incomparable("currency")],
  ])("compares nothing with %s", (_, a, b, expected) => {
    expect(compareFigures(a, b)).toEqual(expected);
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.oneof(figures, vagueFigures), fc.oneof(figures, vagueFigures), (a, b) => {
        expect(compareFigures(a, b)).toEqual(compareFigures(b, a));
      }),
    );
  });

  it("finds a figure compatible with itself", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(compareFigures(figure, { ...figure })).toEqual(COMPATIBLE);
      }),
    );
  });

  it("never finds a vague figure compatible or contradicting", () => {
    fc.assert(
      fc.property(vagueFigures, fc.oneof(figures, vagueFigures), (vague, other) => {
        expect(compareFigures(vague, other).relation).toBe("not_comparable");
      }),
    );
  });

  it("does not see powers of ten", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(sums, sums), fc.tuple(counts, counts)),
        fc.constantFrom(10, 100, 1000),
        ([a, b], factor) => {
          expect(compareFigures(scale(a, factor), scale(b, factor))).toEqual(compareFigures(a, b));
        },
      ),
    );
  });

  it("finds a number rounded to two digits or more compatible with the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10 ** 12 }), fc.integer({ min: 2, max: 6 }), (value, digits) => {
        const rounded = Number(value.toPrecision(digits));
        expect(compareFigures(count(rounded), count(value))).toEqual(COMPATIBLE);
      }),
    );
  });

  it("finds a range compatible with every number in it", () => {
    fc.assert(
      fc.property(printedNumber, fc.nat(1_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (low, width, part) => {
        const inside = low + Math.round(width * part);
        expect(compareFigures(between(low, low + width), count(inside))).toEqual(COMPATIBLE);
      }),
    );
  });

  it("never takes back what it allowed when a bound word widens the same number", () => {
    const wider = fc.constantFrom<Bound>("about", "at_least", "more_than", "up_to");
    const near = fc.double({ min: 0.8, max: 1.25, noNaN: true });
    fc.assert(
      fc.property(printedNumber, near, wider, (value, ratio, bound) => {
        const other = count(Math.round(value * ratio));
        fc.pre(compareFigures(count(value), other).relation === "compatible");
        expect(compareFigures(count(value, "jobs", bound), other)).toEqual(COMPATIBLE);
      }),
    );
  });

  it("tells another number apart from the same number whatever the currency", () => {
    fc.assert(
      fc.property(sums, sums, (a, b) => {
        const inEuros = compareFigures({ ...a, currency: "EUR" }, { ...b, currency: "EUR" });
        const inTwo = compareFigures({ ...a, currency: "EUR" }, { ...b, currency: "USD" });
        expect(inTwo).toEqual(inEuros.relation === "compatible" ? CURRENCY : incomparable("currency"));
      }),
    );
  });
});

describe("distanceBetween", () => {
  it.each([
    ["nothing where spans touch", euros(4, "more_than"), euros(5), 0],
    ["a part of the larger number", euros(4), euros(5), 0.2],
    ["currencies left aside", dollars(4), euros(5), 0.2],
    ["endless to a vague figure", euros(null), euros(4), Number.POSITIVE_INFINITY],
  ])("is %s", (_, a, b, distance) => {
    expect(distanceBetween(a, b)).toBeCloseTo(distance, 12);
  });

  it("is symmetric, never negative and always a number", () => {
    fc.assert(
      fc.property(fc.oneof(figures, vagueFigures), fc.oneof(figures, vagueFigures), (a, b) => {
        const distance = distanceBetween(a, b);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distanceBetween(b, a)).toBe(distance);
      }),
    );
  });
});
