import { createQuestion, listQuestionIds } from "@choosefr/quiz";
import { expect, it } from "vitest";
import { describeQuestion } from "./question-head.ts";

it.each(["fr", "en"] as const)("gives every question a title and a description of its own in %s", (lang) => {
  const heads = listQuestionIds().map((id) => describeQuestion(createQuestion(id, lang)!, lang));
  expect(heads.length).toBeGreaterThan(10);
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
});
