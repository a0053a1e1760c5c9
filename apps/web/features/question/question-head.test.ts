import { listQuestionIds } from "@choosefr/quiz";
import { expect, it } from "vitest";
import { PLAYED_KINDS } from "../quiz/played-kinds.ts";
import { findQuestion } from "../quiz/questions.ts";
import { describeQuestion } from "./question-head.ts";

it.each(["fr", "en"] as const)("gives every question a title and a description of its own in %s", (lang) => {
  const heads = listQuestionIds(PLAYED_KINDS).map((id) => describeQuestion(findQuestion(id, lang)!, lang));
  expect(heads.length).toBeGreaterThan(10);
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
});
