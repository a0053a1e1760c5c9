import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { langs, pageTypes } from "./addresses.ts";
import { type Visitor, visit } from "./browser/visit.ts";
import { findLayoutFaults } from "./judge/layout.ts";

/** The most that WCAG 1.4.12 lets a reader ask of a page: lines, paragraphs, words and letters farther apart. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

describe.each([
  // 1,280 px of a desktop enlarged four times (WCAG 1.4.10).
  ["enlarged four times", { viewport: { width: 320, height: 256 } }, null],
  ["on a phone that lies on its side", { viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true }, null],
  ["with text spaced out", { viewport: { width: 360, height: 740 } }, spaceOut],
] as const satisfies readonly (readonly [string, Visitor, ((page: Page) => Promise<void>) | null])[])(
  "%s, nothing is cut off, on top of another or beyond the edge",
  (_how, visitor, change) => {
    it.each(langs)("on any page in %s", async (lang) => {
      await visit(visitor, async (page) => {
        const faults: string[] = [];
        for (const [type, path] of Object.entries(pageTypes)) {
          await page.goto(`/${lang}${path}`);
          await change?.(page);
          faults.push(...(await findLayoutFaults(page)).map((fault) => `${type}: ${fault}`));
        }
        expect(faults).toEqual([]);
      });
    });
  },
);
