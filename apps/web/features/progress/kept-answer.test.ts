import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerId, byTime, readKeptAnswer } from "./kept-answer.ts";
import { kept } from "./kept-sample.ts";

describe("a kept answer", () => {
  it("reads back as it was written", () => {
    for (const answer of [kept(), kept({ confidence: 90, points: -0.4, isCorrect: false })]) {
      expect(readKeptAnswer(structuredClone(answer))).toEqual(answer);
    }
  });

  it("has an id that sorts by time", () => {
    const early = answerId("2026-11-23T10:00:00.000Z", new Uint8Array([255, 255, 255, 255, 255, 255]));
    const late = answerId("2026-11-23T10:00:00.001Z", new Uint8Array(6));
    expect(
      [
        { ...kept(), id: late },
        { ...kept(), id: early },
      ]
        .toSorted(byTime)
        .map(({ id }) => id),
    ).toEqual([early, late]);
  });

  it.each([
    ["no id", { id: "" }],
    ["an id of another moment", { id: kept({ at: "2026-11-24T10:00:00.000Z" }).id }],
    ["a moment that is none", { at: "2026-13-01T00:00:00.000Z" }],
    ["a question that no address could hold", { question: "<script>" }],
    ["an unknown kind", { kind: "toString" }],
    ["an answer of no form", { answer: { option: -1 } }],
    ["points beyond one", { points: 2 }],
    ["points that are no number", { points: Number.NaN }],
    ["a confidence below a half", { confidence: 49 }],
    ["a right answer that is neither", { isCorrect: "yes" }],
    ["no version", { data: "" }],
  ])("with %s is none", (_what, fault) => {
    expect(readKeptAnswer({ ...kept(), ...fault })).toBeNull();
  });

  it("is looked for in anything without an error", () => {
    fc.assert(fc.property(fc.anything(), (value) => readKeptAnswer(value) === null));
  });
});
