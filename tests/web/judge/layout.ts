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

    /** What the boxes around a text make of it. Asked once a box: texts of one page share most of theirs. */
    interface Place {
      readonly isForTheEye: boolean;
      /** The nearest box that cuts off what does not fit into it. */
      readonly clip: DOMRect | null;
      /** What floats over the page, such as the bar that holds the next button, covers text on purpose. */
      readonly floats: boolean;
    }
    const open: Place = { isForTheEye: true, clip: null, floats: false };
    const places = new Map<Element, Place>();
    const placeOf = (box: Element | null): Place => {
      if (box === null) return open;
      const known = places.get(box);
      if (known !== undefined) return known;
      const around = placeOf(box.parentElement);
      const { clipPath, visibility, overflowX, position } = getComputedStyle(box);
      const place = {
        isForTheEye: around.isForTheEye && clipPath === "none" && visibility !== "hidden",
        clip:
          overflowX === "visible" || box === document.body || box === document.documentElement
            ? around.clip
            : box.getBoundingClientRect(),
        floats: around.floats || position === "fixed" || position === "sticky",
      };
      places.set(box, place);
      return place;
    };

    interface Line {
      readonly text: string;
      readonly node: Node;
      readonly box: DOMRect;
      readonly floats: boolean;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      const text = node.nodeValue?.replaceAll(/\s+/gu, " ").trim() ?? "";
      if (text === "" || parent === null) continue;
      const { isForTheEye, clip, floats } = placeOf(parent);
      if (!isForTheEye || !parent.checkVisibility({ checkOpacity: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0 || box.bottom + scrollY < 0) continue;
        lines.push({ text, node, box, floats });
        if (box.left < -1 || box.right > width + 1) faults.push(`beyond the edge: ${text}`);
        else if (clip !== null && (box.left < clip.left - 1 || box.right > clip.right + 1)) {
          faults.push(`cut off: ${text}`);
        }
      }
    }
    const fromTheTop = lines.toSorted((one, other) => one.box.top - other.box.top);
    for (const [index, one] of fromTheTop.entries()) {
      for (let next = index + 1; next < fromTheTop.length; next += 1) {
        const other = fromTheTop[next]!;
        if (other.box.top >= one.box.bottom) break;
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
