import type { Answer } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Question } from "./played.ts";
import { optionThatIs, readField, typedAnswer } from "./verdict.ts";

/**
 * Answers the question on the page with nothing but keys: the number of an option; or, for an estimate, the number
 * typed into its field when `isRight`, else a few steps of the slider from its beginning. Gives the answer it gave.
 */
export async function answerByKeyboard(page: Page, question: Question, isRight: boolean): Promise<Answer> {
  if (question.kind !== "estimate") {
    const option = optionThatIs(question, isRight);
    await pressUntilJudged(page, String(option + 1));
    return { option };
  }
  await tabTo(page, "input[type=text]");
  if (isRight) {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(typedAnswer(question));
    const value = await readField(page, question);
    await page.keyboard.press("Enter");
    return { value };
  }
  await tabTo(page, "input[type=range]");
  await page.keyboard.press("Home");
  const start = await readField(page, question);
  expect(start).toBe(question.min);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  const value = await readField(page, question);
  expect(value).toBeGreaterThan(start);
  await tabTo(page, "button[type=submit]");
  await page.keyboard.press("Enter");
  return { value };
}

/** Presses Tab until an element that matches has the focus; fails when there is none within a page's worth of stops. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** A key pressed before the page's script runs is nobody's; once the question is answered, number keys do nothing. */
async function pressUntilJudged(page: Page, key: string): Promise<void> {
  const verdict = page.getByRole("main").locator("h2").first();
  await expect
    .poll(async () => {
      await page.keyboard.press(key);
      return verdict.isVisible();
    })
    .toBe(true);
}
