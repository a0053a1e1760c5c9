import { listQuestionIds } from "@choosefr/quiz";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../language/messages.ts";
import { findQuestion } from "../quiz/questions.ts";
import { rightAnswerOf } from "./given-answer.ts";
import { toPlayable } from "./playable.ts";
import { describeQuestion } from "./question-head.ts";

describe.each(["fr", "en"] as const)("in %s", (lang) => {
  const questions = listQuestionIds().map((id) => findQuestion(id, lang)!);

  it("gives every question a title and a description of its own", () => {
    const heads = questions.map((question) => describeQuestion(question, lang));
    expect(heads.length).toBeGreaterThan(10);
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
  });

  it("gives no answer away", () => {
    const told = questions
      .filter(({ kind }) => !["higher-lower", "order", "match", "did-it-happen"].includes(kind))
      .filter((question) => {
        const { title, description } = describeQuestion(question, lang);
        const right = rightAnswerOf(toPlayable(question), messagesIn(lang).question);
        return `${title} ${description}`.replaceAll(question.stem, "").includes(right);
      });
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});
