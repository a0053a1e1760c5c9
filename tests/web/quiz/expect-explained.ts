import type { Answer, ExplainedSource } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../plain.ts";
import { words } from "../words.ts";
import type { Question } from "./played.ts";
import { verdictOf } from "./verdict.ts";

/**
 * Expects all that an answer brings: the verdict by word, what was right and what was chosen, the figure as printed,
 * with its value in the reader's language where it is printed in another, or else the sentence that is true; two sources
 * by name and date in plain sight and the others one step away, who says what where sources disagree, the preferred
 * value and two others at once, and whatever else the question's explanation holds.
 */
export async function expectExplained(page: Page, question: Question, answer: Answer): Promise<void> {
  const { explanation, locale } = question;
  const said = words[locale === "fr" ? "fr" : "en"];
  const main = page.getByRole("main");
  await expect.poll(() => main.locator("h2").first().innerText()).toBe(said[verdictOf(question, answer)]);

  // Case is of no account: the first letter of a mark's label is set as a capital.
  const shown = plain(await main.innerText()).toLowerCase();
  const expected = [
    explanation.meaning,
    ...(explanation.figure === null ? [explanation.answer] : [explanation.figure.text]),
    ...(explanation.figure === null || explanation.figure.language === locale ? [] : [explanation.value]),
    ...(explanation.scale === null ? [] : [explanation.scale]),
    ...(explanation.outcome === null ? [] : [explanation.outcome]),
    ...explanation.timeline.flatMap(({ date, label }) => [date, label]),
    ...explanation.disagreement.slice(0, 3),
    ...explanation.organisations.map(({ name }) => name),
    ...explanation.sources.slice(0, 2).map(nameAndDate),
    ...(question.kind === "estimate" ? [] : question.options.map(({ why }) => why)),
  ].map((text) => plain(text).toLowerCase());
  expect(expected.filter((text) => !shown.includes(text))).toEqual([]);
  expect(shown.includes(said.disagreement.toLowerCase())).toBe(explanation.disagreement.length > 0);
  const held = plain(await main.evaluate((element) => element.textContent));
  expect(explanation.disagreement.filter((line) => !held.includes(plain(line)))).toEqual([]);

  await expectAnswered(page, question, answer);
  await expectSources(page, explanation.sources, explanation.figure?.text ?? null);
}

/** The rows stay in place and say which was right and which was chosen; an estimate tells both numbers. */
async function expectAnswered(page: Page, question: Question, answer: Answer): Promise<void> {
  const { rightAnswer, yourAnswer } = words[question.locale === "fr" ? "fr" : "en"];
  const fieldset = page.getByRole("main").locator("fieldset");
  if (question.kind === "estimate") {
    const told = plain(await fieldset.innerText());
    expect(told).toContain(
      `${rightAnswer}: ${plain(question.answerText)}`.replace(":", question.locale === "fr" ? " :" : ":"),
    );
    expect(told).toContain(yourAnswer);
    return;
  }
  const rows = (await fieldset.locator("li").allInnerTexts()).map(plain);
  const expected = question.options.map((option, index) => {
    const note = option.isCorrect ? rightAnswer : "option" in answer && answer.option === index ? yourAnswer : null;
    const figure = "figure" in option ? plain(option.figure) : null;
    return [`${index + 1}`, plain(option.text), figure, note].filter((part) => part !== null).join(" ");
  });
  expect(rows).toEqual(expected);
}

/** Each source is in the list with name, date, title, link, and the figure it prints where that is not the one above. */
async function expectSources(page: Page, sources: readonly ExplainedSource[], figure: string | null): Promise<void> {
  const items = await page
    .getByRole("main")
    .locator("li:has(p)")
    .evaluateAll((elements) =>
      elements.map((item) => ({
        text: item.textContent.replaceAll(/\s+/gu, " "),
        url: item.querySelector("a")?.getAttribute("href") ?? null,
      })),
    );
  const missing = sources.filter((source) => {
    const parts = [source.title, source.figure === figure ? null : source.figure].filter((part) => part !== null);
    return !items.some(
      ({ text, url }) =>
        text.startsWith(plain(nameAndDate(source))) &&
        url === source.url &&
        parts.every((part) => text.includes(plain(part))),
    );
  });
  expect(missing).toEqual([]);
}

/** As the list has it: a page of which nothing shows whose text it is has a sign behind its name. */
function nameAndDate({ name, date, caveats }: ExplainedSource): string {
  const marked = caveats.includes("unknown-independence") ? `${name}°` : name;
  return date === null ? marked : `${marked}, ${date}`;
}
