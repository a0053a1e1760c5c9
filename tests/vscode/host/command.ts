import type { Locator, Page } from "playwright-core";

/** Runs the command with this title, such as "View: Toggle Word Wrap", from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget:visible .quick-input-box input").first().fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** The notification with this text. Wait for it, or look for buttons in it. */
export function notification(page: Page, containing: string): Locator {
  return page.locator(".notifications-toasts .notification-list-item", { hasText: containing }).first();
}
