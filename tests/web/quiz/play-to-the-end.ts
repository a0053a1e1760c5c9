import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Lang, seed } from "../addresses.ts";
import { plain } from "../plain.ts";
import { words } from "../words.ts";
import { playedQuiz } from "./played.ts";

/** Presses the first button of whatever is asked, then the next button, until the score of the open quiz is shown. */
export async function playToTheEnd(page: Page, lang: Lang): Promise<void> {
  const main = page.getByRole("main");
  const questions = playedQuiz({ seed, locale: lang, length: 10 });
  for (const [index] of questions.entries()) {
    await answerAndGoOn(page);
    const next = questions[index + 1];
    await expect
      .poll(async () => plain(await main.locator("h1").innerText()))
      .toMatch(next === undefined ? words[lang].score : plain(next.stem));
  }
}

/** Answers with the first option, or with the estimate as it stands, and goes on. */
export async function answerAndGoOn(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await main.locator("fieldset button").first().click();
  await main.locator("h2").first().waitFor();
  await main.getByRole("button").last().click();
}
