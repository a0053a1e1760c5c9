import type { Locator, Page } from "playwright-core";
import { insist } from "./until.ts";
import { wordBox } from "./word.ts";

/** What to look for, and where. */
export interface HoverOptions {
  /** Text the hover must hold to be the awaited one. */
  readonly containing: string;
  /** The line to look in, if the word stands in several. */
  readonly inLine?: string;
}

/**
 * Points at a word until a hover with the awaited text is there, and gives that part of it (each extension that answers
 * has one). Rejects if it does not come.
 */
export async function hoverPart(page: Page, word: string, { containing, inLine }: HoverOptions): Promise<Locator> {
  const parts = await hoverParts(page, word, containing, inLine);
  return parts.filter({ hasText: containing }).first();
}

/** Points at a word until VS Code has asked all extensions, and gives what they answered. */
async function hoverParts(page: Page, word: string, containing: string, inLine?: string): Promise<Locator> {
  const parts = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  const awaited = parts.filter({ hasText: containing }).first();
  await insist(
    `a hover on "${word}" with "${containing}"`,
    () => pointAt(page, word, inLine),
    async () => ((await awaited.isVisible()) ? true : null),
  );
  // Another extension's part may still be loading.
  await parts
    .filter({ hasText: /^Loading/u })
    .first()
    .waitFor({ state: "detached" });
  return parts;
}

/** Moves the pointer onto a word from elsewhere: VS Code asks extensions once for each stay on a word. */
export async function pointAt(page: Page, word: string, inLine: string = word): Promise<void> {
  await page.keyboard.press("Escape");
  const { x, y, width, height } = await wordBox(page, word, inLine);
  await page.mouse.move(x + width + 300, y + 250);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
}
