import type { Page } from "playwright-core";

/**
 * What a reader cannot read as it lies on the screen: text beyond the right or left edge, text that a box cuts off,
 * texts on top of one another, a field too narrow for its number, and a page that scrolls sideways. Text that is for
 * the ear only is passed over.
 */
export function findLayoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) faults.push(`the page is ${scrollWidth - width} px wider than the screen`);

    const isForTheEye = (element: Element): boolean => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { clipPath, visibility } = getComputedStyle(box);
        if (clipPath !== "none" || visibility === "hidden") return false;
      }
      return element.checkVisibility({ checkOpacity: true });
    };
    /** The nearest box that cuts off what does not fit into it. */
    const clipOf = (element: Element): DOMRect | null => {
      for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== "visible") return box.getBoundingClientRect();
      }
      return null;
    };

    const lines: { readonly text: string; readonly node: Node; readonly box: DOMRect; readonly floats: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      const text = node.nodeValue?.replaceAll(/\s+/gu, " ").trim() ?? "";
      if (text === "" || parent === null || !isForTheEye(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = clipOf(parent);
      // What floats over the page, such as the bar that holds the next button, covers text on purpose.
      let floats = false;
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        floats ||= ["fixed", "sticky"].includes(getComputedStyle(box).position);
      }
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0 || box.bottom + scrollY < 0) continue;
        lines.push({ text, node, box, floats });
        if (box.left < -1 || box.right > width + 1) faults.push(`beyond the edge: ${text}`);
        else if (clip !== null && (box.left < clip.left - 1 || box.right > clip.right + 1)) {
          faults.push(`cut off: ${text}`);
        }
      }
    }
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (one.node === other.node || one.floats !== other.floats) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Boxes of text are taller than its letters: only the middle of a line must be its own.
        if (across > 2 && down > 0.45 * Math.min(one.box.height, other.box.height)) {
          faults.push(`on top of one another: ${one.text} / ${other.text}`);
        }
      }
    }
    for (const field of document.querySelectorAll<HTMLInputElement>("input[type=text]")) {
      if (field.scrollWidth > field.clientWidth + 1) faults.push(`cut off in its field: ${field.value}`);
    }
    return [...new Set(faults)];
  });
}
