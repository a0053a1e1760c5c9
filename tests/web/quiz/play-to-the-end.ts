import { createQuiz, type Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Lang, seed } from "../addresses.ts";
import { plain } from "../plain.ts";
import { words } from "../words.ts";

/** Presses the first button of whatever is asked, then the next button, until the score of the open quiz is shown. */
export async function playToTheEnd(
  page: Page,
  lang: Lang,
  questions: readonly Question[] = createQuiz({ seed, locale: lang, length: 10 }),
): Promise<void> {
  const main = page.getByRole("main");
  for (const [index] of questions.entries()) {
    await answerAndGoOn(page);
    const next = questions[index + 1];
    await expect
      .poll(async () => plain(await main.locator("h1").innerText()))
      .toMatch(next === undefined ? words[lang].score : plain(next.stem));
  }
}

/** Answers with the first option, with a number as it stands, with yes, or with "I don’t know", and goes on. */
export async function answerAndGoOn(page: Page): Promise<void> {
  await answerAnyhow(page);
  await page.getByRole("main").getByRole("button").last().click();
}

/** Answers what is asked, and waits for the verdict. */
export async function answerAnyhow(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const field = main.locator("fieldset");
  const submit = field.locator("button[type=submit]");
  const skip = field.locator("button[type=submit] + button");
  await field.locator("button").first().waitFor();
  if ((await skip.count()) > 0) await skip.click();
  else {
    if ((await field.getByRole("radio").count()) > 0) await field.getByRole("radio").first().check();
    await ((await submit.count()) > 0 ? submit : field.locator("button")).first().click();
  }
  await main.locator("h2").first().waitFor();
}
