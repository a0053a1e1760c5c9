import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Card, due, explainNext, readCard, recallOf, review, type ScoredAnswer, undo } from "./schedule.ts";

const DAY_MS = 86_400_000;
const START = new Date("2026-05-01T08:00:00.000Z");

const RIGHT: ScoredAnswer = { points: 1, isCorrect: true };
const UNSURE: ScoredAnswer = { points: 1, isCorrect: true, isSure: false };
const WRONG: ScoredAnswer = { points: 0, isCorrect: false };

const answer = fc.record({
  points: fc.double({ min: -20, max: 1, noNaN: true }),
  isCorrect: fc.boolean(),
  isSure: fc.boolean(),
});
/** Answers, each so many days after the one before: late, early, on the same day, or by a clock that was put back. */
const history = fc.array(fc.tuple(answer, fc.double({ min: -3, max: 500, noNaN: true })), {
  minLength: 1,
  maxLength: 12,
});

/** The cards after each answer of a history. */
function play(answers: readonly (readonly [ScoredAnswer, number])[]): readonly Card[] {
  let now = START.getTime();
  let card: Card | null = null;
  const cards: Card[] = [];
  for (const [given, days] of answers) {
    now += days * DAY_MS;
    ({ card } = review(card, given, new Date(now)));
    cards.push(card);
  }
  return cards;
}

function wait({ due: dueAt, lastReview }: Card): number {
  return (Date.parse(dueAt) - Date.parse(lastReview)) / DAY_MS;
}

describe("recallOf", () => {
  it.each([
    ["right", RIGHT, "good"],
    ["right and sure", { ...RIGHT, isSure: true }, "good"],
    ["right without being sure", UNSURE, "hard"],
    ["right by an interval as wide as a power of ten", { points: -0.2, isCorrect: true }, "hard"],
    ["a close estimate", { points: 0.9, isCorrect: false }, "hard"],
    ["a wrong guess given as a guess", { points: 0.75, isCorrect: false, isSure: false }, "again"],
    ["wrong", WRONG, "again"],
  ] as const)("takes an answer that is %s", (_, given, recall) => {
    expect(recallOf(given)).toBe(recall);
  });
});

describe("review", () => {
  it("waits longer each time an answer is known, and starts over when it is forgotten", () => {
    const cards = play([
      [RIGHT, 0],
      [RIGHT, 3],
      [RIGHT, 15],
      [WRONG, 60],
    ]);
    const waits = cards.map(wait);
    expect(waits).toEqual([...waits.slice(0, 3).toSorted((a, b) => a - b), ...waits.slice(3)]);
    expect(waits.at(-1)).toBeLessThan(waits[1]!);
    expect(cards.map(({ streak }) => streak)).toEqual([1, 2, 3, 0]);
    expect(cards.at(-1)).toMatchObject({ reviews: 4, lapses: 1, lastRecall: "again" });
  });

  it("waits the longer the better an answer was known", () => {
    const [again, hard, good] = [WRONG, UNSURE, RIGHT].map((given) => wait(review(null, given, START).card));
    expect(again).toBeLessThan(hard!);
    expect(hard).toBeLessThan(good!);
  });

  it("gives the same cards for the same answers at the same times, whole days apart, of at most a year", () => {
    fc.assert(
      fc.property(history, (answers) => {
        const cards = play(answers);
        expect(play(answers)).toEqual(cards);
        for (const card of cards) {
          expect(wait(card)).toBe(Math.round(wait(card)));
          expect(wait(card)).toBeGreaterThanOrEqual(1);
          expect(wait(card)).toBeLessThanOrEqual(365);
        }
      }),
    );
  });

  it("never goes back in time, whatever the clock says", () => {
    fc.assert(
      fc.property(history, (answers) => {
        const times = play(answers).map(({ lastReview }) => lastReview);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });
});

describe("undo", () => {
  it("gives back the card before, and nothing before the first", () => {
    fc.assert(
      fc.property(history, answer, (answers, given) => {
        const before = play(answers).at(-1)!;
        const { card, log } = review(before, given, new Date(Date.parse(before.due)));
        expect(undo(card, log)).toEqual(before);
        const first = review(null, given, START);
        expect(undo(first.card, first.log)).toBeNull();
        expect(undo(card, first.log)).toEqual(card);
      }),
    );
  });
});

describe("due", () => {
  it("lists what is to be asked by now, what is longest overdue first, in whatever order it comes", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), history), { selector: ([id]) => id, maxLength: 8 }),
        fc.integer({ min: 0, max: 800 }),
        (kept, days) => {
          const cards = kept.map(([id, answers]) => [id, play(answers).at(-1)!] as const);
          const now = new Date(START.getTime() + days * DAY_MS);
          const ids = due(cards, now);
          expect(due(cards.toReversed(), now)).toEqual(ids);
          const all = new Map(cards);
          const times = ids.map((id) => all.get(id)!.due);
          expect(times).toEqual(times.toSorted());
          for (const [id, card] of cards) expect(ids.includes(id)).toBe(card.due <= now.toISOString());
        },
      ),
    );
  });
});

describe("readCard", () => {
  it("reads back every card that was written as JSON", () => {
    fc.assert(
      fc.property(history, (answers) => {
        for (const card of play(answers)) {
          const text = JSON.stringify(card);
          expect(readCard(JSON.parse(text))).toEqual(card);
        }
      }),
    );
  });

  it("takes nothing else, and never fails", () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(readCard(kept)).toBeNull();
      }),
    );
  });

  it.each([
    ["due before it was answered", { due: "2025-01-01T00:00:00.000Z" }],
    ["a time that is none", { lastReview: "2026-13-01T08:00:00.000Z" }],
    ["a time in another form", { due: "2026-06-01" }],
    ["no stability", { stability: 0 }],
    ["a difficulty off the scale", { difficulty: 11 }],
    ["never answered", { reviews: 0, streak: 0, lastRecall: "again" }],
    ["known more often than asked", { streak: 9 }],
    ["half an answer", { reviews: 1.5 }],
    ["a recall of another kind", { lastRecall: "toString" }],
    ["a streak after a wrong answer", { lastRecall: "again" }],
  ])("refuses a card with %s", (_, slip) => {
    const { card } = review(null, RIGHT, START);
    expect(readCard({ ...card, ...slip })).toBeNull();
  });

  it("drops what does not belong to a card", () => {
    const { card } = review(null, RIGHT, START);
    expect(readCard({ ...card, note: "x" })).toEqual(card);
  });
});

describe("explainNext", () => {
  it("says when a question comes back and why, in one sentence", () => {
    const [once, twice] = play([
      [RIGHT, 0],
      [RIGHT, 3],
    ]) as [Card, Card];
    const soon = new Date(Date.parse(twice.due) - 4 * DAY_MS);
    expect(explainNext(twice, soon, "fr")).toBe(
      "À revoir dans 4\u00a0jours, car vous l’avez trouvé deux fois de suite.",
    );
    expect(explainNext(twice, soon, "en")).toBe(
      "You will see it again in 4\u00a0days, because you got it right twice in a row.",
    );
    expect(explainNext(once, new Date(Date.parse(once.due)), "fr")).toBe(
      "À revoir dès maintenant, car vous l’avez trouvé la dernière fois.",
    );
    const wrong = review(once, WRONG, new Date(Date.parse(once.due))).card;
    expect(explainNext(wrong, new Date(Date.parse(wrong.lastReview)), "fr")).toBe(
      "À revoir demain, car la dernière réponse n’était pas la bonne.",
    );
    const shaky = review(once, UNSURE, new Date(Date.parse(once.due))).card;
    expect(explainNext(shaky, new Date(Date.parse(shaky.due) - DAY_MS), "en")).toBe(
      "You will see it again tomorrow, because you do not quite know it yet.",
    );
  });

  it("is one whole sentence at any time, in both languages", () => {
    fc.assert(
      fc.property(history, fc.double({ min: -400, max: 400, noNaN: true }), (answers, days) => {
        const card = play(answers).at(-1)!;
        const now = new Date(Date.parse(card.due) + days * DAY_MS);
        expect(explainNext(card, now, "fr")).toMatch(/^À revoir [^.]+, car [^.]+\.$/u);
        expect(explainNext(card, now, "en")).toMatch(/^You will see it again [^.]+, because [^.]+\.$/u);
      }),
    );
  });
});
