import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardOf, cardsOf } from "./cards.ts";
import { kept } from "./kept-sample.ts";
import { summarise } from "./summary.ts";

const on = (day: string, isCorrect: boolean) =>
  kept({ at: `${day}T10:00:00.000Z`, isCorrect, points: Number(isCorrect) });
const answers = [on("2026-11-20", false), on("2026-11-21", true), on("2026-11-24", true)];

describe("the card of a question", () => {
  it("comes from its answers alone, in whatever order they arrive", () => {
    const card = cardOf(answers);
    expect(card).toMatchObject({ reviews: 3, streak: 2, lastReview: "2026-11-24T10:00:00.000Z" });
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: 3 }), (shuffled) => {
        expect(cardOf(shuffled)).toEqual(card);
      }),
    );
    expect(cardOf([])).toBeNull();
  });

  it("is, once an answer is taken back, what it was before", () => {
    expect(cardOf(answers.slice(0, 2))).toEqual(cardOf([...answers].slice(0, -1)));
    expect(cardOf(answers.slice(0, 1))).toMatchObject({ due: "2026-11-21T10:00:00.000Z", lastRecall: "again" });
  });

  it("takes a lucky guess for hardly known", () => {
    const guess = kept({ kind: "did-it-happen", answer: { isTrue: true, confidence: 50 }, confidence: 50 });
    const interval = kept({ kind: "interval", answer: { low: 1, high: 2 }, confidence: 50 });
    expect(cardOf([guess])?.lastRecall).toBe("hard");
    expect(cardOf([interval])?.lastRecall).toBe("good");
  });

  it("is one for each question", () => {
    const other = kept({ question: "choice.jobs.other" });
    expect([...cardsOf([...answers, other]).keys()]).toEqual([answers[0]!.question, other.question]);
  });
});

it("what is kept is counted by day, the latest first", () => {
  expect(summarise([...answers, on("2026-11-24", false)])).toEqual({
    answers: 4,
    right: 2,
    questions: 1,
    days: [
      { day: "2026-11-24", answers: 2, right: 1 },
      { day: "2026-11-21", answers: 1, right: 1 },
      { day: "2026-11-20", answers: 1, right: 0 },
    ],
  });
});
