import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerShown, goOn, type Round, resumeRound, startRound } from "./round.ts";

describe("a round", () => {
  it("goes from question to answer to the next question", () => {
    const answered = answerShown(startRound(2), { option: 1 });
    expect(answered).toEqual({ at: 0, answers: [{ option: 1 }, null] });
    expect(goOn(answered).at).toBe(1);
  });

  it("keeps the first answer and does not skip a question", () => {
    const answered = answerShown(startRound(2), { option: 1 });
    expect(answerShown(answered, { option: 0 })).toBe(answered);
    const fresh = startRound(2);
    expect(goOn(fresh)).toBe(fresh);
  });

  it("ends after as many steps as it has questions, and then stays", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 }), (total, steps) => {
        let round: Round = startRound(total);
        for (let step = 0; step < steps; step += 1) round = goOn(answerShown(round, { option: 0 }));
        expect(round.at).toBe(Math.min(total, steps));
      }),
    );
  });

  it("resumes at the first question without an answer", () => {
    expect(resumeRound(["a", "b", "c"], { a: { option: 0 }, c: { option: 1 } })).toEqual({
      at: 1,
      answers: [{ option: 0 }, null, { option: 1 }],
    });
    expect(resumeRound(["a"], { a: { option: 0 } }).at).toBe(1);
    expect(resumeRound(["toString"], {}).answers).toEqual([null]);
  });
});
