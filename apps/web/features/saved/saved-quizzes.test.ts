import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSavedQuizzes, readSavedQuiz, readSavedQuizzes, type SavedQuiz, saveQuiz } from "./saved-quizzes.ts";
import { openStorage, type TextStorage } from "./text-storage.ts";

function memory(start: Record<string, string> = {}): TextStorage {
  const kept = new Map(Object.entries(start));
  return openStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
  }));
}

const blocked = openStorage(() => {
  throw new DOMException("denied", "SecurityError");
});
const full = openStorage(() => ({
  getItem: () => null,
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
}));

const quiz: SavedQuiz = {
  seed: "abc",
  answers: {
    q1: { option: 2 },
    q2: { value: 4e9 },
    q3: { low: 1e9, high: 2e9 },
    q4: { order: [2, 0, 1] },
    q5: { matches: [1, null, 0] },
    q6: { text: "L’Oréal" },
    q7: { point: { latitude: -21.1, longitude: 55.5 } },
    q8: { isTrue: false, confidence: 90 },
    q9: { isSkipped: true },
  },
  score: { right: 1, total: 2 },
};

describe("saved quizzes", () => {
  it("come back as they were kept", () => {
    const storage = memory();
    expect(saveQuiz(quiz, storage)).toBe(true);
    expect(readSavedQuiz("abc", storage)).toEqual(quiz);
    expect(readSavedQuiz("other", storage)).toBeNull();
  });

  it("replace the quiz of the same seed and put it first", () => {
    const storage = memory();
    saveQuiz(quiz, storage);
    saveQuiz({ ...quiz, seed: "def" }, storage);
    saveQuiz({ ...quiz, score: null }, storage);
    expect(readSavedQuizzes(storage).map(({ seed, score }) => [seed, score])).toEqual([
      ["abc", null],
      ["def", quiz.score],
    ]);
  });

  it("number at most twenty", () => {
    const storage = memory();
    for (let n = 0; n < 25; n += 1) saveQuiz({ ...quiz, seed: `s${n}` }, storage);
    expect(readSavedQuizzes(storage)).toHaveLength(20);
    expect(readSavedQuizzes(storage)[0]?.seed).toBe("s24");
  });

  it("are none, without an error, where storage is blocked or full", () => {
    expect(readSavedQuizzes(blocked)).toEqual([]);
    expect(saveQuiz(quiz, blocked)).toBe(false);
    expect(saveQuiz(quiz, full)).toBe(false);
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "[]",
    '{"version":2,"quizzes":[]}',
    '{"version":1,"quizzes":{}}',
    '{"version":1,"quizzes":[null,1,{"seed":1,"answers":{}},{"seed":"a","answers":[]}]}',
    '{"version":1,"quizzes":[{"seed":"a","answers":{"q":{"option":-1}}}]}',
    ...[
      '{"value":"4"}',
      '{"low":2,"high":1}',
      '{"low":-1,"high":1}',
      '{"order":[0,-1]}',
      '{"order":[0,1,2,3,4,5,6,7,8,0]}',
      '{"order":"01"}',
      '{"matches":[0.5]}',
      '{"text":5}',
      `{"text":"${"x".repeat(201)}"}`,
      '{"point":{"latitude":91,"longitude":0}}',
      '{"point":{"latitude":"1","longitude":0}}',
      '{"point":null}',
      '{"isTrue":true}',
      '{"isTrue":1,"confidence":50}',
      '{"isTrue":true,"confidence":49}',
      '{"isSkipped":false}',
      "{}",
      "null",
    ].map((answer) => `{"version":1,"quizzes":[{"seed":"a","answers":{"q":${answer}}}]}`),
  ])("take %j for nothing", (text) => {
    expect(parseSavedQuizzes(text)).toEqual([]);
  });

  it("drop a score that cannot be", () => {
    const text = JSON.stringify({ version: 1, quizzes: [{ ...quiz, score: { right: 11, total: 10 } }] });
    expect(parseSavedQuizzes(text)[0]).toEqual({ ...quiz, score: null });
  });

  it("never throw on what they find", () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => Array.isArray(parseSavedQuizzes(text))));
  });
});
