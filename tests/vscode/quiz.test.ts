import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followLink, linkWords } from "./editor.ts";
import { runCommand, until } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const text = "# Draft\n\nAmazon and Microsoft invest in France.\n";

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["markdown-basics"] });
  window = await session.open({ "draft.md": text });
});
afterAll(async () => {
  await session.close();
});

const widget = (page: Page): Locator => page.locator(".quick-input-widget:visible");
const rows = (page: Page): Locator => widget(page).locator(".quick-input-list .monaco-list-row");

/** What the picker shows, once its title is none of those seen before. */
async function titleOtherThan(page: Page, last: string): Promise<string> {
  return until(`a screen after “${last}”`, async () => {
    const title = await widget(page)
      .locator(".quick-input-title")
      .innerText({ timeout: 500 })
      .catch(() => "");
    return title === "" || title === last ? null : title;
  });
}

/** Answers the question that is shown, with its first option or a number, and gives what is then said of it. */
async function answer(page: Page, question: string): Promise<string> {
  const isEstimate = question.startsWith("Your estimate");
  if (isEstimate) await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  return titleOtherThan(page, question);
}

/** Plays the questions of a quiz by keyboard alone, and gives the title of each screen. */
async function play(page: Page): Promise<readonly string[]> {
  const titles: string[] = [];
  let title = await titleOtherThan(page, "Quiz me");
  while (!/out of/u.test(title)) {
    const verdict = await answer(page, title);
    expect(verdict).toMatch(/^(?:That is right|No|Close: .*) ?\(\d\/\d\)/u);
    expect(await rows(page).first().innerText()).toMatch(/Next question|See your score/u);
    titles.push(title, verdict);
    await page.keyboard.press("Enter");
    title = await titleOtherThan(page, verdict);
  }
  return [...titles, title];
}

describe("a quiz", () => {
  it("on the names of the document is played by keyboard, to the score", async () => {
    const { page } = window;
    await runCommand(page, "choosefr: Quiz Me");
    await rows(page)
      .filter({ hasText: "On the names in this document" })
      .filter({ hasText: "Amazon, Microsoft" })
      .waitFor();
    await page.keyboard.press("Enter");
    const titles = await play(page);
    expect(titles.length).toBeGreaterThanOrEqual(5);
    expect(titles.at(-1)).toMatch(/^\d(?:\.\d)? out of \d$/u);
    await page.keyboard.press("Escape");
    await widget(page).waitFor({ state: "detached" });
  });

  it("from the hover asks about the name at once, and Escape ends it without a word", async () => {
    const { page } = window;
    await followLink(page, linkWords.en.more, "Amazon", "Amazon and");
    await rows(page).filter({ hasText: "Quiz me on Amazon" }).click();
    const title = await until("a question", async () => {
      const shown = await widget(page)
        .locator(".quick-input-title")
        .innerText({ timeout: 500 })
        .catch(() => "");
      return /\(1\/\d\)/u.test(shown) ? shown : null;
    });
    expect(title).not.toBe("");
    await page.keyboard.press("Escape");
    await widget(page).waitFor({ state: "hidden" });
    expect(await page.locator(".notifications-toasts .notification-list-item").count()).toBe(0);
  });
});
