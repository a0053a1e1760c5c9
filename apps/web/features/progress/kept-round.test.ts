import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KeptRound, mergeRounds, readKeptRound } from "./kept-round.ts";
import { readLegacyRounds } from "./legacy-rounds.ts";

const round: KeptRound = {
  key: "abc?sector=energy",
  answers: { q1: { option: 2 }, q2: { isSkipped: true } },
  score: null,
  at: "2026-11-23T10:00:00.000Z",
};

describe("a kept round", () => {
  it("reads back as it was written", () => {
    expect(readKeptRound(structuredClone(round))).toEqual(round);
  });

  it.each([{ key: "" }, { at: "yesterday" }, { answers: [] }, { answers: { q1: { option: -1 } } }])(
    "with %j is none",
    (fault) => {
      expect(readKeptRound({ ...round, ...fault })).toBeNull();
    },
  );

  it("drops a score that cannot be", () => {
    expect(readKeptRound({ ...round, score: { right: 11, total: 10 } })).toEqual(round);
  });

  it("is looked for in anything without an error", () => {
    fc.assert(fc.property(fc.anything(), (value) => readKeptRound(value) === null));
  });

  it("and another account of it make one that lacks no answer, whichever comes first", () => {
    const later: KeptRound = {
      ...round,
      answers: { q2: { option: 1 }, q3: { option: 0 } },
      score: { right: 1, total: 3 },
      at: "2026-11-23T11:00:00.000Z",
    };
    const merged = { ...later, answers: { q1: { option: 2 }, q2: { option: 1 }, q3: { option: 0 } } };
    expect(mergeRounds(round, later)).toEqual(merged);
    expect(mergeRounds(later, round)).toEqual(merged);
    expect(mergeRounds(merged, later)).toEqual(merged);
  });
});

describe("the quizzes of before the database", () => {
  const now = new Date("2026-11-23T12:00:00Z");

  it("become rounds in the same order", () => {
    const text = JSON.stringify({
      version: 1,
      quizzes: [
        { seed: "late", answers: { q1: { option: 1 } }, score: { right: 1, total: 1 } },
        { seed: "broken", answers: [] },
        { seed: "early", answers: {}, score: null },
      ],
    });
    expect(readLegacyRounds(text, now)).toEqual([
      { key: "late", answers: { q1: { option: 1 } }, score: { right: 1, total: 1 }, at: "2026-11-23T12:00:00.000Z" },
      { key: "early", answers: {}, score: null, at: "2026-11-23T11:59:58.000Z" },
    ]);
  });

  it.each(["", "{", "null", "[]", '{"version":2,"quizzes":[]}', '{"version":1,"quizzes":{}}'])(
    "in %j are none",
    (text) => {
      expect(readLegacyRounds(text, now)).toEqual([]);
    },
  );

  it("are looked for in anything without an error", () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => Array.isArray(readLegacyRounds(text, now))));
  });
});
