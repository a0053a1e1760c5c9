import { type Answer, createQuestion, listQuestionIds, type Question } from "@choosefr/quiz";
import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";
import { rightAnswerOf, toPlayable } from "./playable.ts";

const questions = listQuestionIds().map((id) => createQuestion(id, "fr") as Question);

function rightAnswer(question: Question): Answer {
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

  it("calls an estimate within a factor of three close", () => {
    const estimates = questions.filter((question) => question.kind === "estimate");
    expect(estimates.length).toBeGreaterThan(0);
    for (const question of estimates) expect(judge(toPlayable(question), { value: question.high * 3 })).toBe("close");
  });

  it("hands the browser no explanation", () => {
    for (const question of questions) expect(toPlayable(question)).not.toHaveProperty("explanation");
  });
});
