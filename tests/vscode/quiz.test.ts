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
const rows = (page: Page): Locator => widget(page).locator(".quick-input-list:visible .monaco-list-row");

interface Shown {
  readonly title: string;
  /** What is to be read above the lines, in one line. */
  readonly prompt: string;
}

/** What the picker shows, once that is none of what was seen before. */
async function shownAfter(page: Page, last: Shown | null): Promise<Shown> {
  return until(`a screen after “${last?.title ?? "nothing"} ${last?.prompt ?? ""}”`, async () => {
    // All at once: the editor may go on to the next screen between two looks.
    const shown = await page.evaluate(readScreen);
    return !shown?.title || !shown.prompt || shown.prompt === last?.prompt ? null : shown;
  });
}

/** Reads the open picker. Older editors show the prompt in lines of its own, above the first that does something. */
function readScreen(): Shown | null {
  const picker = document.querySelector(".quick-input-widget");
  if (picker?.checkVisibility() !== true) return null;
  const textOf = (part: string): string => {
    const element = picker.querySelector<HTMLElement>(part);
    return element?.checkVisibility() === true ? element.innerText.trim() : "";
  };
  const lines = [...picker.querySelectorAll(".quick-input-list .monaco-list-row")].filter((line) =>
    line.checkVisibility(),
  );
  const chosen = lines.findIndex((line) => line.classList.contains("focused"));
  // A line that is drawn anew may keep, unseen, a part of what it was.
  const told = lines
    .slice(0, Math.max(0, chosen))
    .flatMap((line) => [...line.querySelectorAll(".label-name")].filter((name) => name.checkVisibility()));
  const prompt = told.length > 0 ? told.map((name) => name.textContent).join(" ") : textOf(".quick-input-message");
  return { title: textOf(".quick-input-title"), prompt };
}

/** Answers the question that is shown, with its first option or a number, and gives what is then said of it. */
async function answer(page: Page, question: Shown): Promise<Shown> {
  const isEstimate = (await rows(page).count()) === 0;
  if (isEstimate) await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  return shownAfter(page, question);
}

/** Plays the questions of a quiz by keyboard alone, and gives how many they were, and the score. */
async function play(page: Page): Promise<{ readonly count: number; readonly score: string }> {
  const title = widget(page).locator(".quick-input-title");
  let count = 0;
  for (let last: Shown | null = null; ; ) {
    const question = await shownAfter(page, last);
    count += 1;
    expect(question.title).toMatch(new RegExp(`^Question ${count} of \\d$`, "u"));
    expect(question.prompt).toMatch(/\?(?: \(Press .*\))?$/u);
    const verdict = await answer(page, question);
    expect(verdict.title).toBe(question.title);
    expect(verdict.prompt).toMatch(/^(?:That is right\.|No\.|Close: [\d.]+ point\.) ./u);
    const onwards = rows(page)
      .and(page.locator(".focused"))
      .filter({ hasText: /Next question|See your score/u });
    const isLast = (await onwards.innerText()).includes("See your score");
    await page.keyboard.press("Enter");
    if (isLast) {
      await title.filter({ hasText: "out of" }).waitFor();
      return { count, score: await title.innerText() };
    }
    last = verdict;
  }
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
    const { count, score } = await play(page);
    expect(count).toBeGreaterThanOrEqual(2);
    expect(score).toMatch(/^\d(?:\.\d)? out of \d$/u);
    await page.keyboard.press("Escape");
    await widget(page).waitFor({ state: "detached" });
  });

  it("from the hover asks about the name at once, and Escape ends it without a word", async () => {
    const { page } = window;
    await followLink(page, linkWords.en.more, "Amazon", "Amazon and");
    await rows(page).filter({ hasText: "Quiz me on Amazon" }).click();
    const { title, prompt } = await shownAfter(page, null);
    expect(title).toMatch(/^Question 1 of \d$/u);
    expect(prompt).toContain("?");
    await page.keyboard.press("Escape");
    await widget(page).waitFor({ state: "hidden" });
    expect(await page.locator(".notifications-toasts .notification-list-item").count()).toBe(0);
  });
});
