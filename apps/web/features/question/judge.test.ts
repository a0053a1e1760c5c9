import { type Answer, listQuestionIds, type Question } from "@choosefr/quiz";
import { judge } from "@choosefr/quiz/verdict";
import { describe, expect, it } from "vitest";
import fr from "../../messages/fr.json";
import { findQuestion } from "../quiz/questions.ts";
import { canHave } from "./can-have.ts";
import { givenAnswerOf, rightAnswerOf } from "./given-answer.ts";
import { type PlayableQuestion, toPlayable } from "./playable.ts";
import { samples } from "./playable-samples.ts";
import { answersTo } from "./sample-answers.ts";

const questions: readonly Question[] = listQuestionIds().flatMap((id) => findQuestion(id, "fr") ?? []);
const playable: readonly PlayableQuestion[] = [...Object.values(samples), ...questions.map(toPlayable)];

describe("judge", () => {
  it.each(playable.map((question) => [question.id, question] as const))(
    "knows right from wrong in %s",
    (_id, question) => {
      const { right, wrong } = answersTo(question);
      expect(judge(question, right)).toBe("right");
      expect(judge(question, wrong)).toBe("wrong");
      for (const answer of [right, wrong]) {
        expect(canHave(question, answer)).toBe(true);
        expect(givenAnswerOf(question, answer, fr.question)).not.toMatch(/^$|\{|undefined|NaN/u);
      }
      expect(rightAnswerOf(question, fr.question)).not.toBe("");
    },
  );

  it.each(Object.values(samples))("takes not knowing for wrong in $kind", (question) => {
    const answer: Answer = { isSkipped: true };
    expect(canHave(question, answer)).toBe(true);
    expect(judge(question, answer)).toBe("wrong");
    expect(givenAnswerOf(question, answer, fr.question)).toBe(fr.question.skip);
  });

  it("calls a number close within half as much again, and wrong beyond", () => {
    const { estimate, interval } = samples;
    const { low, high } = estimate;
    const values = [high * 1.5, low / 1.5, high * 1.6, low / 1.6];
    expect(values.map((value) => judge(estimate, { value }))).toEqual(["close", "close", "wrong", "wrong"]);
    expect(judge(interval, { low: high * 1.4, high: high * 20 })).toBe("close");
    expect(judge(interval, { low: low / 20, high: low / 1.4 })).toBe("close");
    expect(judge(interval, { low: high * 1.6, high: high * 20 })).toBe("wrong");
  });

  it("calls close what has three quarters right", () => {
    expect(judge(samples.order, { order: [2, 1, 0, 3] })).toBe("close");
    expect(judge(samples.order, { order: [0, 1, 2, 3] })).toBe("wrong");
    expect(judge(samples.match, { matches: [1, 3, 0, null] })).toBe("close");
    expect(judge(samples.match, { matches: [1, 3, 2, 0] })).toBe("wrong");
    expect(judge(samples.map, { point: { latitude: 50.6, longitude: 3.8 } })).toBe("close");
  });
});

it("hands the browser no explanation", () => {
  for (const question of questions) {
    expect(Object.keys(toPlayable(question))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/explanation|claims|difficulty|names|plainStem/iu)]),
    );
  }
});

it.each([
  ["choice", { option: 4 }],
  ["choice", { value: 1 }],
  ["higher-lower", { option: 2 }],
  ["estimate", { option: 0 }],
  ["interval", { value: 1 }],
  ["order", { order: [0, 1, 2] }],
  ["order", { order: [0, 1, 2, 2] }],
  ["order", { order: [0, 1, 2, 4] }],
  ["match", { matches: [0, 1, 2] }],
  ["match", { matches: [0, 1, 2, 4] }],
  ["typed-name", { option: 0 }],
  ["map", { text: "Dunkerque" }],
  ["did-it-happen", { option: 1 }],
] as const)("a %s cannot have the answer %j", (kind, answer) => {
  expect(canHave(samples[kind], answer)).toBe(false);
});
