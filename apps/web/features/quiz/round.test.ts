import type { Answer } from "@choosefr/quiz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../question/playable-samples.ts";
import { answersTo } from "../question/sample-answers.ts";
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

  const quiz = Object.values(samples);
  const answers: readonly Answer[] = quiz.map((question) => answersTo(question).wrong);
  const keep = (indexes: readonly number[]): Record<string, Answer> =>
    Object.fromEntries(indexes.map((index) => [quiz[index]!.id, answers[index]!]));

  it("resumes at the first question without an answer", () => {
    const resumed = resumeRound(quiz, keep([0, 2]));
    expect(resumed.at).toBe(1);
    expect(resumed.answers.slice(0, 3)).toEqual([answers[0], null, answers[2]]);
    expect(resumeRound(quiz, keep(quiz.map((_, index) => index)))).toEqual({ at: quiz.length, answers });
  });

  it("leaves out answers that their questions cannot have, and names that every object has", () => {
    const impossible = Object.fromEntries(
      quiz.map(({ id, kind }) => [id, kind === "estimate" ? { option: 0 } : { value: 1 }]),
    );
    expect(resumeRound(quiz, impossible)).toEqual(startRound(quiz.length));
    expect(resumeRound([{ ...samples.choice, id: "toString" }], {}).answers).toEqual([null]);
  });
});
