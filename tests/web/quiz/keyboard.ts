import type { Answer, Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { answerTo } from "./answer-to.ts";
import { spotOf } from "./map-spot.ts";
import { type NumberQuestion, readField, typedNumber } from "./number-field.ts";

/** Answers the question on the page with nothing but keys, rightly or wrongly. Gives the answer it gave. */
export async function answerByKeyboard(page: Page, question: Question, isRight: boolean): Promise<Answer> {
  const answer = answerTo(question, isRight);
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      if ("option" in answer) await pressUntilJudged(page, String(answer.option + 1));
      return answer;
    case "estimate":
      return isRight ? typeEstimate(page, question) : slideEstimate(page, question);
    case "interval":
      if ("low" in answer) await (isRight ? typeInterval(page, question) : slideInterval(page));
      break;
    case "order":
      if ("order" in answer) await arrange(page, answer.order, isRight);
      break;
    case "match":
      if ("matches" in answer) await choose(page, answer.matches);
      break;
    case "typed-name":
      await tabTo(page, "input[type=text]");
      if ("text" in answer) await page.keyboard.type(answer.text);
      await page.keyboard.press("Enter");
      return answer;
    case "map":
      if ("point" in answer) await (isRight ? movePin(page, answer.point) : chooseDepartement(page, answer.point));
      break;
    case "did-it-happen":
      if ("isTrue" in answer) await sayHowSure(page, answer);
      break;
    default:
      return question satisfies never;
  }
  await tabTo(page, "button[type=submit]");
  await page.keyboard.press("Enter");
  return answer;
}

async function typeEstimate(page: Page, question: NumberQuestion): Promise<Answer> {
  await tabTo(page, "input[type=text]");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(typedNumber(question, (question.low + question.high) / 2));
  await page.keyboard.press("Enter");
  return answerTo(question, true);
}

async function slideEstimate(page: Page, question: NumberQuestion): Promise<Answer> {
  const field = page.getByRole("textbox");
  await tabTo(page, "input[type=range]");
  await page.keyboard.press("Home");
  const start = await readField(field, question);
  expect(start).toBe(question.min);
  for (const key of ["ArrowRight", "ArrowUp", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  const value = await readField(field, question);
  expect(value).toBeGreaterThan(start);
  await tabTo(page, "button[type=submit]");
  await page.keyboard.press("Enter");
  return { value };
}

/** The ends the wrong way round at first: they are exchanged, and it is said so. */
async function typeInterval(page: Page, question: NumberQuestion): Promise<void> {
  const { low, high, locale } = question;
  const ends = low === high ? [low, high] : [high, low];
  await tabTo(page, "input[type=text]");
  for (const end of ends) {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(typedNumber(question, end));
    await page.keyboard.press("Tab");
  }
  if (low === high) return;
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.locator("fieldset [id$=problem]").innerText())
    .toMatch(locale === "fr" ? /échangés/u : /swapped/u);
}

/** Both sliders to the left end: the upper one, moved first, pushes the lower one along. */
async function slideInterval(page: Page): Promise<void> {
  await tabTo(page, "input[type=range]");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Home");
  const stops = await page
    .getByRole("slider")
    .evaluateAll((all) => all.map((slider) => (slider as HTMLInputElement).value));
  expect(stops).toEqual(["0", "0"]);
}

/** Each row in turn to its place from above: taken up with Space, or with Alt and an arrow key, and told each time. */
async function arrange(page: Page, order: readonly number[], isGrabbed: boolean): Promise<void> {
  const shown = (): Promise<readonly string[]> =>
    page.locator("[data-item]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-item") ?? ""));
  for (const [place, item] of order.entries()) {
    const steps = (await shown()).indexOf(String(item)) - place;
    if (steps === 0) continue;
    const control = `[data-item="${item}"] [data-control=number]`;
    await page.locator("h1").focus();
    await tabTo(page, control);
    if (isGrabbed) await page.keyboard.press("Space");
    for (let step = 0; step < steps; step += 1) await page.keyboard.press(isGrabbed ? "ArrowUp" : "Alt+ArrowUp");
    expect(await page.evaluate((css) => document.activeElement?.matches(css), control)).toBe(true);
    await expect
      .poll(() => page.locator("fieldset [aria-live=polite]:not([id$=problem])").innerText())
      .toContain(String(place + 1));
    if (isGrabbed) await page.keyboard.press("Space");
  }
  expect(await shown()).toEqual(order.map(String));
}

async function choose(page: Page, matches: readonly (number | null)[]): Promise<void> {
  for (const [item, match] of matches.entries()) {
    await tabTo(page, `li:nth-child(${item + 1}) select`);
    for (let step = 0; step <= (match ?? -1); step += 1) await page.keyboard.press("ArrowDown");
  }
}

/** From the middle of the map, with long steps and short ones; every move is told. */
async function movePin(page: Page, point: { readonly latitude: number; readonly longitude: number }): Promise<void> {
  await tabTo(page, "[role=application]");
  const [from, to] = [spotOf({ latitude: 46.8, longitude: 2.5 }), spotOf(point)];
  await page.keyboard.press("ArrowUp");
  // A step is the sixtieth part of the width, which is some more than the height.
  for (const [distance, less, more] of [
    [60 * (to.x - from.x), "ArrowLeft", "ArrowRight"],
    [60 * (to.y - from.y) * (1120 / 1190), "ArrowUp", "ArrowDown"],
  ] as const) {
    const key = distance < 0 ? less : more;
    const steps = Math.round(Math.abs(distance));
    for (let step = 0; step < Math.floor(steps / 5); step += 1) await page.keyboard.press(`Shift+${key}`);
    for (let step = 0; step < steps % 5; step += 1) await page.keyboard.press(key);
  }
  await expect
    .poll(() => page.locator("fieldset [aria-live=polite]:not([id$=problem])").innerText())
    .toMatch(/\(.+\)/u);
}

async function chooseDepartement(page: Page, { longitude }: { readonly longitude: number }): Promise<void> {
  await tabTo(page, "select");
  await page.keyboard.type(longitude < 0 ? "Finis" : "Bas-R");
  await expect.poll(() => page.locator("select").inputValue()).toBe(longitude < 0 ? "29" : "67");
}

async function sayHowSure(page: Page, answer: Extract<Answer, { isTrue: boolean }>): Promise<void> {
  await tabTo(page, "input[type=radio]");
  await page.keyboard.press("Space");
  if (!answer.isTrue) await page.keyboard.press("ArrowDown");
  await tabTo(page, "input[type=range]");
  await page.keyboard.press("Home");
  for (let step = 50; step < answer.confidence; step += 10) await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toContain(String(answer.confidence));
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
