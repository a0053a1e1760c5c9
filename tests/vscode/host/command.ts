import type { Locator, Page } from "playwright-core";
import { insist, patience, until } from "./until.ts";

/** Runs the command with this title, such as "View: Toggle Word Wrap", from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const typed = `>${title}`;
  const input = page.locator(".quick-input-widget:visible .quick-input-box input").first();
  await insist(
    `the command “${title}” run`,
    async (limit) => {
      // The palette lists what is known as it opens: a command that an extension adds later is there the next time.
      await page.keyboard.press("Escape");
      await page.keyboard.press("F1");
      await input.fill(typed, { timeout: limit });
      await chooseLine(page, ".quick-input-list", title, limit);
    },
    // What is run may ask something in the same place.
    async () => ((await valueOf(input)) === typed ? null : true),
  );
}

/**
 * Chooses the first line of an open menu or picker that holds these words, by keyboard: older editors let no pointer
 * reach it. Rejects if there is none within `timeout` milliseconds.
 */
export async function chooseLine(page: Page, list: string, words: string, timeout = patience): Promise<void> {
  const line = page.locator(`${list} .monaco-list-row`, { hasText: words }).first();
  await line.waitFor({ timeout });
  await until(`“${words}” to be reached`, async () => {
    const names = await line.getAttribute("class", { timeout });
    if (names?.split(" ").includes("focused") === true) return true;
    await page.keyboard.press("ArrowDown");
    return null;
  });
  await page.keyboard.press("Enter");
}

/** What stands in a field; null where there is none. */
async function valueOf(field: Locator): Promise<string | null> {
  const [value = null] = await field.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  return value;
}

/** The notification with this text. Wait for it, or look for buttons in it. */
export function notification(page: Page, containing: string): Locator {
  return page.locator(".notifications-toasts .notification-list-item", { hasText: containing }).first();
}
