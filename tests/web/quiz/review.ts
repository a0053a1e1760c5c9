import type { Answer, Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../plain.ts";
import { words } from "../words.ts";
import { rightAnswerOf } from "./right-answer.ts";
import { verdictOf } from "./verdict.ts";

/** Expects the score and, for each question in its order, verdict, both answers, the figure as printed and a source. */
export async function expectReview(
  page: Page,
  questions: readonly Question[],
  answers: readonly Answer[],
): Promise<void> {
  const lang = questions[0]?.locale === "fr" ? "fr" : "en";
  const verdicts = questions.map((question, index) => verdictOf(question, answers[index] ?? { option: -1 }));
  const right = verdicts.filter((verdict) => verdict === "right").length;
  const main = page.getByRole("main");
  await expect.poll(async () => plain(await main.locator("h1").innerText())).toMatch(words[lang].score);
  const [, told, total] = words[lang].score.exec(plain(await main.locator("h1").innerText())) ?? [];
  expect([told, total]).toEqual([String(right), String(questions.length)]);

  const items = main.locator("li:has(h3)");
  const texts = (await items.allInnerTexts()).map(plain);
  expect(texts).toHaveLength(questions.length);
  for (const [index, question] of questions.entries()) {
    const { figure, sources } = question.explanation;
    const expected = [
      words[lang][verdicts[index] ?? "wrong"],
      question.stem,
      words[lang].yourAnswer,
      ...(verdicts[index] === "right" ? [] : [rightAnswerOf(question)]),
      ...(figure === null ? [] : [figure.text]),
      ...sources.slice(0, 1).map(({ name, date }) => (date === null ? name : `${name}, ${date}`)),
    ].map(plain);
    expect(expected.filter((text) => !texts[index]?.includes(text))).toEqual([]);
    const links = await items
      .nth(index)
      .locator("h3 a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual([`/${lang}/question/${question.id}`]);
  }
}
