import type { Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../plain.ts";

/** Expects a question as it stands before it is answered: its stem, all that it is answered with, and nothing of the answer. */
export async function expectQuestion(page: Page, question: Question): Promise<void> {
  const main = page.getByRole("main");
  await expect.poll(async () => plain(await main.locator("h1").innerText())).toBe(plain(question.stem));
  await expectControls(page, question);
  expect(plain(await main.innerText())).not.toContain(plain(question.explanation.meaning));
}

async function expectControls(page: Page, question: Question): Promise<void> {
  const field = page.getByRole("main").locator("fieldset");
  const shown = async (): Promise<string> => plain(await field.innerText());
  const count = (role: "textbox" | "slider" | "radio" | "application"): Promise<number> =>
    field.getByRole(role).count();
  switch (question.kind) {
    case "choice":
    case "higher-lower": {
      const rows = question.options.map(({ text }, index) => `${index + 1} ${plain(text)}`);
      await expect.poll(async () => (await field.locator("button").allInnerTexts()).map(plain)).toEqual(rows);
      return;
    }
    case "estimate":
    case "interval": {
      const numbers = question.kind === "estimate" ? 1 : 2;
      await expect.poll(() => count("textbox")).toBe(numbers);
      expect(await count("slider")).toBe(numbers);
      const text = await shown();
      const units = [question.unitLabels.one, question.unitLabels.many].map(plain);
      expect(units.some((unit) => text.includes(unit))).toBe(true);
      if (question.kind === "interval") expect(text).toMatch(new RegExp(`\\b${question.confidence} ?%`, "u"));
      return;
    }
    case "order": {
      const rows = question.items.map(({ text }, index) => `${index + 1} ${plain(text)}`);
      await expect.poll(async () => (await field.locator("li").allInnerTexts()).map(plain)).toEqual(rows);
      expect(await shown()).toContain(plain(question.ends.first));
      return;
    }
    case "match": {
      const labels = question.items.map(({ text }) => plain(text));
      await expect.poll(async () => (await field.locator("label").allInnerTexts()).map(plain)).toEqual(labels);
      const options = (await field.locator("select").first().locator("option").allInnerTexts()).map(plain);
      expect(options.slice(1)).toEqual(question.matches.map(plain));
      return;
    }
    case "typed-name":
      await expect.poll(() => count("textbox")).toBe(1);
      return;
    case "map":
      await expect.poll(() => count("application")).toBe(1);
      expect(await field.locator("optgroup").count()).toBe(18);
      expect(await field.locator("optgroup option").count()).toBe(101);
      return;
    case "did-it-happen":
      await expect.poll(() => count("radio")).toBe(2);
      expect(await count("slider")).toBe(1);
      return;
    default:
      question satisfies never;
  }
}
