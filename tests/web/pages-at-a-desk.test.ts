import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressIn, type Lang, langs, pageTypesSeen } from "./addresses.ts";
import { desktop, phone, visitInTurn } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findEnlargedFaults } from "./judge/enlarged.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { shiftsOf, watchingShifts } from "./judge/shifts.ts";
import { words } from "./words.ts";

const look = visitInTurn(watchingShifts);

// One visit to each page type, for all that is looked at without a finger.
describe.each(langs)("in %s, at a desk,", (lang) => {
  it.each(pageTypesSeen(lang, "at a desk"))(
    "%s moves nothing as it opens, asks nobody else, fits however it is enlarged, has no fault that axe finds, and its language switch keeps the place",
    async (_type, path) => {
      await look(async (page) => {
        await page.setViewportSize(phone.viewport);
        await page.goto(addressIn(lang, path));
        // Once nothing is left to do, all that a page asks for has been asked for: `look` judges what.
        await page.evaluate(() => {
          const { promise, resolve } = Promise.withResolvers<unknown>();
          requestIdleCallback(resolve);
          return promise;
        });
        expect(await shiftsOf(page)).toEqual([]);
        await expectItsFonts(page);

        const faults: string[] = [];
        const judge = async (how: string, found: Promise<readonly string[]>): Promise<void> => {
          faults.push(...(await found).map((fault) => `${how}: ${fault}`));
        };
        await judge("spaced out", findSpacedFaults(page));
        // 1,280 px of a desktop enlarged four times (WCAG 1.4.10).
        await page.setViewportSize({ width: 320, height: 256 });
        await judge("enlarged four times", findLayoutFaults(page));
        await page.setViewportSize({ width: 1280, height: 800 });
        await judge("text twice as large", findEnlargedFaults(page));
        await page.setViewportSize(desktop.viewport);
        await judge("axe", findAxeViolations(page));
        expect(faults).toEqual([]);
        await expectSwitch(page, lang, path);
      });
    },
  );
});

/** The language switch leads to the same place, and back. */
async function expectSwitch(page: Page, lang: Lang, path: string): Promise<void> {
  const other = lang === "fr" ? "en" : "fr";
  await page.getByRole("banner").getByRole("link", { name: words[lang].switchTo }).click();
  await page.waitForURL(`**${addressIn(other, path)}`);
  expect(await page.locator("html").getAttribute("lang")).toBe(other);
  const back = page.getByRole("banner").getByRole("link", { name: words[other].switchTo });
  expect(await back.getAttribute("href")).toBe(addressIn(lang, path));
}

/** A page that came before its fonts leaves them for the next; what a page looks like is judged with them. */
async function expectItsFonts(page: Page): Promise<void> {
  const isLate = (): Promise<boolean> => page.evaluate(() => document.documentElement.dataset["fonts"] === "late");
  await expect
    .poll(async () => {
      if (await isLate()) await page.reload();
      return isLate();
    })
    .toBe(false);
}

/** The most that WCAG 1.4.12 lets a reader ask of a page: lines, paragraphs, words and letters farther apart. */
async function findSpacedFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  const faults = await findLayoutFaults(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return faults;
}
