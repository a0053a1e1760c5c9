import type { Page } from "playwright-core";
import { chooseLine, hoverPart, insist, pointAt, until, wordBox } from "./host/index.ts";
import type { HoverAnswer, ProvidedHover } from "./hover-answers.ts";
import type { MarkMessage } from "./mark-messages.ts";

/** The words of our links, by which a hover of ours is known. */
export const linkWords = {
  fr: { facts: "Tous les faits", cite: "Citer", more: "Plus…" },
  en: { facts: "All facts", cite: "Cite", more: "More…" },
} as const;

const activeEditor = ".editor-group-container.active .monaco-editor";

/** Opens a file of the folder by its name and waits until it is drawn in this language mode, such as "Markdown". */
export async function openFile(page: Page, name: string, mode: string): Promise<void> {
  await openTab(page, name);
  // The tab is there before its text is: until then the text of the last one is still drawn.
  await page.locator(`${activeEditor}[data-uri$="/${encodeURIComponent(name)}"]`).waitFor();
  await page.locator(String.raw`#status\.editor\.mode`, { hasText: mode }).waitFor();
}

/** Opens a file of the folder by its name and waits for its tab, whatever the editor shows in it. */
export async function openTab(page: Page, name: string): Promise<void> {
  const row = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name });
  const tab = page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`);
  const input = page.locator(".quick-input-widget:visible .quick-input-box input").first();
  await insist(
    `the tab of ${name}`,
    // An editor that has much to draw may let go of what was typed, or list the files anew beneath the key.
    async (limit) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+P");
      await input.fill(name, { timeout: limit });
      await row.waitFor({ timeout: limit });
      await page.keyboard.press("Enter");
    },
    // While the list lies over the editor, it takes what is meant for the text.
    async () => ((await tab.isVisible()) && !(await input.isVisible()) ? true : null),
  );
}

/** Points at a word until a hover of ours is there, and gives its text. */
export async function cardOn(page: Page, word: string, inLine: string, language: "fr" | "en" = "en"): Promise<string> {
  const part = await hoverPart(page, word, { containing: linkWords[language].facts, inLine });
  return part.innerText();
}

/** Follows a link of the hover on a word. */
export async function followLink(
  page: Page,
  link: string,
  word: string,
  inLine: string,
  language: "fr" | "en" = "en",
): Promise<void> {
  const part = await hoverPart(page, word, { containing: linkWords[language].facts, inLine });
  await part.locator("a", { hasText: link }).click();
}

/**
 * Points at a word until the editor has asked the extension about it, and gives what the extension answered: a hover,
 * or null for nothing. Rejects if the extension failed. `text` is what the file holds, `answers` the session's list.
 */
export async function answerOn(
  page: Page,
  answers: readonly HoverAnswer[],
  text: string,
  word: string,
  inLine: string = word,
): Promise<ProvidedHover | null> {
  const seen = answers.length;
  const path = await activePath(page);
  const { line, start, end } = locate(text, word, inLine);
  const isHere = (answer: HoverAnswer): boolean =>
    answer.path === path && answer.line === line && answer.column >= start && answer.column <= end;
  const found = await insist(
    `a question on "${word}" in "${inLine}"`,
    () => pointAt(page, word, inLine),
    async () => answers.slice(seen).find(isHere) ?? null,
  );
  if (found.failure !== null) throw new Error(`The extension failed on "${word}": ${found.failure}`);
  return found.hover;
}

async function activePath(page: Page): Promise<string> {
  const uri = await page.locator(`${activeEditor}[data-uri]`).first().getAttribute("data-uri");
  return decodeURIComponent(new URL(uri ?? "").pathname);
}

/** What is marked in a document, and how loud, once its text has been checked: "6 milliards d’euros" is information. */
export async function marksOf(
  messages: readonly MarkMessage[],
  path: string,
  text: string,
): Promise<readonly (readonly [text: string, loudness: string])[]> {
  const { marks } = await until(
    `marks in ${path}`,
    async () => messages.findLast((message) => message.path.endsWith(path)) ?? null,
  );
  const lines = text.split("\n");
  return marks.map(({ startLineNumber, startColumn, endColumn, severity }) => [
    (lines[startLineNumber - 1] ?? "").slice(startColumn - 1, endColumn - 1),
    LOUDNESS[severity] ?? String(severity),
  ]);
}

const LOUDNESS: Readonly<Record<number, string>> = { 1: "hint", 2: "information", 4: "warning", 8: "error" };

/** Applies the quick fix whose title holds these words to a marked figure. */
export async function applyFix(page: Page, figure: string, title: string): Promise<void> {
  const fix = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
  await page.locator(".editor-group-container.active [class*=squiggly-]").first().waitFor();
  await insist(
    `the fix “${title}”`,
    async () => {
      // A hover may lie over the figure, or a menu that was opened before the figure was marked.
      await page.keyboard.press("Escape");
      const { x, y, width, height } = await wordBox(page, figure);
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.keyboard.press("Control+.");
    },
    async () => ((await fix.isVisible()) ? true : null),
    // A menu whose fixes are asked for once more while it opens shows those that were let go of.
    8000,
  );
  await chooseLine(page, ".action-widget", title);
}

/** Takes back the last change in the active editor, once nothing is asked any more that would take the key instead. */
export async function undo(page: Page): Promise<void> {
  await page.locator(".quick-input-widget:visible, .action-widget:visible").first().waitFor({ state: "detached" });
  await page.keyboard.press("Control+Z");
}

/** Waits until a line with this text is drawn. */
export async function lineWith(page: Page, text: string): Promise<void> {
  await page.locator(".editor-group-container.active .view-line", { hasText: text }).first().waitFor();
}

/** Where a word stands in a text, counted from 1; `end` is the column behind it. */
export function locate(
  text: string,
  word: string,
  inLine: string = word,
): { readonly line: number; readonly start: number; readonly end: number } {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line.includes(inLine));
  const at = lines[index]?.indexOf(word) ?? -1;
  if (at < 0) throw new Error(`"${word}" is not in a line with "${inLine}".`);
  return { line: index + 1, start: at + 1, end: at + 1 + word.length };
}
