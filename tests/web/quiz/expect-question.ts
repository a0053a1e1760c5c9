import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../plain.ts";
import type { Question } from "./played.ts";

/** Expects a question as it stands before it is answered: its stem, its options in order, and nothing of the answer. */
export async function expectQuestion(page: Page, question: Question): Promise<void> {
  const main = page.getByRole("main");
  await expect.poll(async () => plain(await main.locator("h1").innerText())).toBe(plain(question.stem));
  const shown = plain(await main.innerText());
  if (question.kind === "estimate") {
    await expect.poll(() => main.getByRole("textbox").count()).toBe(1);
    const units = [question.unitLabels.one, question.unitLabels.many].map(plain);
    expect(units.filter((unit) => shown.includes(unit))).not.toEqual([]);
  } else {
    const rows = question.options.map(({ text }, index) => `${index + 1} ${plain(text)}`);
    await expect.poll(async () => (await main.locator("fieldset button").allInnerTexts()).map(plain)).toEqual(rows);
  }
  expect(shown).not.toContain(plain(question.explanation.meaning));
}
