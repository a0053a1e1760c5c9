import type { Page } from "playwright-core";

/**
 * Short texts that are broken between letters, for want of room: in text of the usual size none has to be. Words of more
 * than a dozen letters are passed over, such as the address of a site that stands for its name.
 */
export function findBrokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const isForTheEarOnly = (box: Element | null): boolean =>
      box !== null && (getComputedStyle(box).clipPath !== "none" || isForTheEarOnly(box.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue?.replaceAll(/\s+/gu, " ").trim() ?? "";
      const { parentElement: parent } = node;
      if (text === "" || text.length > 40 || parent?.checkVisibility() !== true || isForTheEarOnly(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
      const words = text.split(/[\s\u00AD\u2010-\u2013-]+/u);
      if (lines > words.length && words.every(({ length }) => length <= 12)) broken.push(text);
    }
    return [...new Set(broken)];
  });
}
