import type { Page } from "playwright-core";

/**
 * What is too small for a finger: controls and links in sight under 44 by 44 px. A link inside a sentence is measured
 * by its line and passed over, as WCAG 2.5.8 does; so is what only shows once it has the focus.
 */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 44;
    const isInSentence = (element: Element): boolean => {
      let box: Element = element;
      while (getComputedStyle(box).display === "inline" && box.parentElement !== null) box = box.parentElement;
      return box.textContent.trim() !== element.textContent.trim();
    };
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].flatMap((element) => {
      // A press on the label around a control is a press on the control.
      const { width, height, bottom } = (element.closest("label") ?? element).getBoundingClientRect();
      if (!element.checkVisibility() || bottom + scrollY <= 0 || isInSentence(element)) return [];
      const isLarge = width >= least - 0.5 && height >= least - 0.5;
      if (isLarge) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent.replaceAll(/\s+/gu, " ").trim();
      return [`${element.localName} "${name}": ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}
