import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Expects the focus to be on something: a reader of the screen is where the last action led, not at the top again. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement !== null && activeElement !== body && activeElement.isConnected;
      }),
    )
    .toBe(true);
}

/** What has the focus, as a person would name it. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? "").replaceAll(/\s+/gu, " ").trim());
}
