import { type Answer, listQuestionIds } from "@choosefr/quiz";
import { describe, expect, it } from "vitest";
import { PLAYED_KINDS, type PlayedQuestion } from "../quiz/played-kinds.ts";
import { findQuestion } from "../quiz/questions.ts";
import { judge } from "./judge.ts";
import { rightAnswerOf, toPlayable } from "./playable.ts";

const questions = listQuestionIds(PLAYED_KINDS).flatMap((id) => findQuestion(id, "fr") ?? []);

function rightAnswer(question: PlayedQuestion): Answer {
  if (question.kind === "estimate") return { value: question.low };
  return { option: question.options.findIndex(({ isCorrect }) => isCorrect) };
}

describe("judge", () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    "knows right from wrong in %s",
    (_id, question) => {
      const playable = toPlayable(question);
      const wrong: Answer =
        question.kind === "estimate"
          ? { value: question.low / 50 }
          : { option: question.options.findIndex(({ isCorrect }) => !isCorrect) };
      expect(judge(playable, rightAnswer(question))).toBe("right");
      expect(judge(playable, wrong)).toBe("wrong");
      expect(rightAnswerOf(playable)).not.toBe("");
    },
  );

  it("calls an estimate close within half as much again, and wrong beyond", () => {
    const estimates = questions.filter((question) => question.kind === "estimate");
    expect(estimates.length).toBeGreaterThan(0);
    for (const question of estimates) {
      const playable = toPlayable(question);
      const verdicts = [question.high * 1.5, question.low / 1.5, question.high * 1.6, question.low / 1.6].map((value) =>
        judge(playable, { value }),
      );
      expect(verdicts).toEqual(["close", "close", "wrong", "wrong"]);
    }
  });

  it("hands the browser no explanation", () => {
    for (const question of questions) expect(toPlayable(question)).not.toHaveProperty("explanation");
  });
});
