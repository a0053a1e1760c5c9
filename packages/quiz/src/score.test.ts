import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createQuestion, type EstimateQuestion, type Question, scoreAnswer } from "./index.ts";

const estimate = createQuestion("estimate.total_investment.choose-france-2024", "fr") as EstimateQuestion;
const choice = createQuestion("choice.investment.amazon-2024", "fr") as Question;

describe("scoreAnswer", () => {
  it("gives a point for the right option and none for another", () => {
    if (choice.kind !== "choice") throw new Error("expected a choice");
    expect(choice.options.map((_, option) => scoreAnswer(choice, { option }).points).toSorted((a, b) => a - b)).toEqual(
      [0, 0, 0, 1],
    );
  });

  it("gives nothing for an answer that does not fit the question", () => {
    const nothing = { points: 0, isCorrect: false };
    expect(scoreAnswer(choice, { option: 4 })).toEqual(nothing);
    expect(scoreAnswer(choice, { option: -1 })).toEqual(nothing);
    expect(scoreAnswer(choice, { value: 1.2e9 })).toEqual(nothing);
    expect(scoreAnswer(estimate, { option: 0 })).toEqual(nothing);
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(scoreAnswer(estimate, { value })).toEqual(nothing);
    }
  });

  it("scores known estimates by their distance in powers of ten", () => {
    expect(scoreAnswer(estimate, { value: 15e9 })).toEqual({ points: 1, isCorrect: true });
    expect(scoreAnswer(estimate, { value: estimate.high * 10 }).points).toBeCloseTo(0);
    expect(scoreAnswer(estimate, { value: estimate.high * Math.sqrt(10) }).points).toBeCloseTo(0.5);
    expect(scoreAnswer(estimate, { value: estimate.low / Math.sqrt(10) }).points).toBeCloseTo(0.5);
  });

  it("never rises with the distance, and stays between 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 100, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (a, b) => {
          const [near, far] = [Math.min(a, b), Math.max(a, b)];
          const [nearScore, farScore] = [near, far].map(
            (factor) => scoreAnswer(estimate, { value: estimate.high * factor }).points,
          );
          expect(nearScore).toBeGreaterThanOrEqual(farScore as number);
          expect(farScore).toBeGreaterThanOrEqual(0);
          expect(nearScore).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
