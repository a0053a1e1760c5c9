import type { Answer, Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerTo } from "./answer-to.ts";
import { spotOf } from "./map-spot.ts";
import { readField, typedNumber } from "./number-field.ts";

/** Answers the question on the page with a finger, and with nothing typed but what has to be. Gives the answer it gave. */
export async function answerByPointer(page: Page, question: Question, isRight: boolean): Promise<Answer> {
  const answer = answerTo(question, isRight);
  const given = await fillIn(page, question, answer);
  const submit = page.locator("fieldset button[type=submit]");
  if (question.kind !== "choice" && question.kind !== "higher-lower") await submit.tap();
  return given;
}

async function fillIn(page: Page, question: Question, answer: Answer): Promise<Answer> {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      if ("option" in answer) await page.locator("fieldset button").nth(answer.option).tap();
      return answer;
    case "estimate": {
      await tapLine(page, 0.9);
      const value = await readField(page.getByRole("textbox"), question);
      expect(value).toBeGreaterThan(Math.sqrt(question.min * question.max));
      return { value };
    }
    case "interval": {
      const [low, high] = [page.getByRole("textbox").first(), page.getByRole("textbox").last()];
      if ("low" in answer) await low.fill(typedNumber(question, answer.low));
      // Far from both thumbs, the upper one is the nearer.
      await tapLine(page, 0.98);
      // What was typed with its unit is told in that unit.
      return { low: await readField(low, question), high: await readField(high, question) };
    }
    case "order":
      if ("order" in answer) await arrange(page, answer.order);
      return answer;
    case "match":
      if ("matches" in answer) {
        for (const [item, match] of answer.matches.entries()) {
          await page.locator("fieldset select").nth(item).selectOption(String(match));
        }
      }
      return answer;
    case "typed-name":
      if ("text" in answer) await page.getByRole("textbox").fill(answer.text);
      return answer;
    case "map":
      if ("point" in answer) {
        const map = page.locator("[data-panel=mainland] svg");
        const { width, height } = (await map.boundingBox())!;
        const { x, y } = spotOf(answer.point);
        await map.tap({ position: { x: x * width, y: y * height } });
        await expect
          .poll(() => page.locator("fieldset [aria-live=polite]:not([id$=problem])").innerText())
          .toMatch(/\(.+\)/u);
      }
      return answer;
    case "did-it-happen":
      if ("isTrue" in answer) {
        const radios = page.getByRole("radio");
        await radios.nth(answer.isTrue ? 0 : 1).tap();
        await tapLine(page, (answer.confidence - 50) / 50);
      }
      return answer;
    default:
      return question satisfies never;
  }
}

/** A tap on the line of the last slider, as far along it as its thumb can come. */
async function tapLine(page: Page, along: number): Promise<void> {
  const line = page.getByRole("slider").last();
  await line.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await line.boundingBox())!;
  const thumb = 28;
  await page.touchscreen.tap(x + thumb / 2 + along * (width - thumb), y + height / 2);
}

/** Every row from the top down to its place, by the button beside it. */
async function arrange(page: Page, order: readonly number[]): Promise<void> {
  const rows = page.locator("[data-item]");
  for (const [place, item] of order.entries()) {
    const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-item")));
    for (let step = shown.indexOf(String(item)); step > place; step -= 1) {
      await page.locator(`[data-item="${item}"] [data-control=up]`).tap();
    }
  }
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-item")))).toEqual(order.map(String));
}
