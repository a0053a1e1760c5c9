import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalibrationLevel, calibrate, describeLevel, type Forecast, forecastOf } from "./calibration.ts";

const forecast = fc.record({ confidence: fc.integer({ min: 50, max: 100 }), isCorrect: fc.boolean() });
const forecasts = fc.array(forecast, { maxLength: 60 });

/** So many answers given with one confidence, of which so many were right. */
function given(confidence: number, right: number, asked: number): readonly Forecast[] {
  return Array.from({ length: asked }, (_, index) => ({ confidence, isCorrect: index < right }));
}

function levelOf(confidence: number, right: number, asked: number): CalibrationLevel {
  return calibrate(given(confidence, right, asked)).levels[0]!;
}

/** The chances of 0 to n right answers, adding one answer after the other: another way to the binomial distribution. */
function chances(asked: number, share: number): readonly number[] {
  let row = [1];
  for (let answer = 0; answer < asked; answer += 1) {
    row = [...row, 0].map((same, right) => same * (1 - share) + (row[right - 1] ?? 0) * share);
  }
  return row;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("calibrate", () => {
  it("finds 5 of 10 at 80 % too sure, and 8 of 10 as sure as one should be", () => {
    expect(levelOf(80, 5, 10)).toEqual({
      confidence: 80,
      asked: 10,
      right: 5,
      expected: 0.8,
      least: 6,
      most: 10,
      judgement: "too-sure",
    });
    expect(levelOf(80, 8, 10).judgement).toBe("calibrated");
    expect(levelOf(50, 10, 10).judgement).toBe("not-sure-enough");
    expect(levelOf(100, 9, 10).judgement).toBe("too-sure");
    expect(levelOf(100, 10, 10).judgement).toBe("calibrated");
    expect(levelOf(80, 2, 3).judgement).toBe("unknown");
    expect(levelOf(80, 0, 3).judgement).toBe("too-sure");
  });

  it("leaves chance a range that is left at most one time in ten, and no wider one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 50, max: 100 }), (asked, confidence) => {
        const { least, most } = levelOf(confidence, 0, asked);
        const row = chances(asked, confidence / 100);
        expect(sum(row.slice(0, least))).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(sum(row.slice(0, least + 1))).toBeGreaterThan(0.05 - 1e-9);
        expect(sum(row.slice(most + 1))).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(sum(row.slice(most))).toBeGreaterThan(0.05 - 1e-9);
      }),
    );
  });

  it("stays exact for a thousand answers", () => {
    const { least, most } = levelOf(80, 800, 1000);
    expect(least).toBeGreaterThan(770);
    expect(most).toBeLessThan(830);
  });

  it("counts every answer once, in whatever order they were given, each under the nearest ten", () => {
    fc.assert(
      fc.property(forecasts, (some) => {
        const { levels, overall } = calibrate(some);
        const back = calibrate(some.toReversed());
        expect(back.levels.map(({ asked, right }) => [asked, right])).toEqual(
          levels.map(({ asked, right }) => [asked, right]),
        );
        expect(sum(levels.map(({ asked }) => asked))).toBe(some.length);
        expect(sum(levels.map(({ right }) => right))).toBe(some.filter(({ isCorrect }) => isCorrect).length);
        expect(overall?.asked ?? 0).toBe(some.length);
        expect(levels.map(({ confidence }) => confidence)).toEqual(
          [50, 60, 70, 80, 90, 100].filter((level) => levels.some(({ confidence }) => confidence === level)),
        );
        for (const { confidence, expected, least, most, asked } of levels) {
          expect(Math.abs(expected * 100 - confidence)).toBeLessThanOrEqual(5 + 1e-9);
          expect(least).toBeLessThanOrEqual(Math.ceil(expected * asked));
          expect(most).toBeGreaterThanOrEqual(Math.floor(expected * asked));
        }
      }),
    );
  });

  it("never judges a reader worse for one more right answer", () => {
    const ranks = ["too-sure", "calibrated", "not-sure-enough"];
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40 }), fc.constantFrom(50, 80, 90), fc.nat(), (asked, confidence, nat) => {
        const right = nat % asked;
        const [fewer, more] = [right, right + 1].map((count) => levelOf(confidence, count, asked).judgement);
        if (fewer === "unknown" || more === "unknown") return;
        expect(ranks.indexOf(more!)).toBeGreaterThanOrEqual(ranks.indexOf(fewer!));
      }),
    );
  });

  it("leaves out what is no confidence, and has nothing to say without answers", () => {
    const odd = [Number.NaN, 0, 49, 101, Number.POSITIVE_INFINITY].map((confidence) => ({
      confidence,
      isCorrect: true,
    }));
    expect(calibrate(odd)).toEqual({ levels: [], overall: null });
  });
});

describe("forecastOf", () => {
  const interval = { kind: "interval", low: 9e8, high: 1.1e9, confidence: 80 } as const;
  const fate = { kind: "did-it-happen", isTrue: false } as const;

  it("takes the confidence of the question for an interval, and that of the answer for a yes or no", () => {
    expect(forecastOf(interval, { low: 5e8, high: 2e9 })).toEqual({ confidence: 80, isCorrect: true });
    expect(forecastOf(interval, { low: 5e9, high: 6e9 })).toEqual({ confidence: 80, isCorrect: false });
    expect(forecastOf(fate, { isTrue: false, confidence: 90 })).toEqual({ confidence: 90, isCorrect: true });
    expect(forecastOf(fate, { isTrue: true, confidence: 60 })).toEqual({ confidence: 60, isCorrect: false });
  });

  it("finds none in other questions, and in answers that do not fit", () => {
    expect(forecastOf({ kind: "estimate", low: 1, high: 2 }, { value: 1 })).toBeNull();
    expect(forecastOf(interval, { value: 1e9 })).toBeNull();
    expect(forecastOf(interval, { low: 2e9, high: 1e9 })).toBeNull();
    expect(forecastOf(fate, { isTrue: true, confidence: 20 })).toBeNull();
    expect(forecastOf(fate, { option: 0 })).toBeNull();
  });
});

describe("describeLevel", () => {
  it.each([
    [
      80,
      5,
      10,
      "À 80\u00a0% de certitude, vous aviez raison 5\u00a0fois sur 10\u00a0: trop d’assurance, il aurait fallu au moins 6\u00a0bonnes réponses.",
      "At 80% sure, you were right 5 out of 10 times: too sure, it would have taken at least 6 right answers.",
    ],
    [
      50,
      10,
      10,
      "À 50\u00a0% de certitude, vous aviez raison 10\u00a0fois sur 10\u00a0: pas assez d’assurance, vous en saviez plus que vous ne le pensiez (au plus 8\u00a0bonnes réponses à attendre).",
      "At 50% sure, you were right 10 out of 10 times: not sure enough, you knew more than you thought (at most 8 right answers expected).",
    ],
    [
      80,
      8,
      10,
      "À 80\u00a0% de certitude, vous aviez raison 8\u00a0fois sur 10\u00a0: votre assurance est juste (entre 6 et 10\u00a0bonnes réponses à attendre).",
      "At 80% sure, you were right 8 out of 10 times: as sure as you should be (between 6 and 10 right answers expected).",
    ],
    [
      90,
      1,
      1,
      "À 90\u00a0% de certitude, vous aviez raison 1\u00a0fois sur 1\u00a0: trop peu de réponses pour en juger.",
      "At 90% sure, you were right 1 out of 1 times: too few answers to tell.",
    ],
  ])("says what %i %% with %i right of %i means", (confidence, right, asked, fr, en) => {
    const level = levelOf(confidence, right, asked);
    expect([describeLevel(level, "fr"), describeLevel(level, "en")]).toEqual([fr, en]);
  });
});
