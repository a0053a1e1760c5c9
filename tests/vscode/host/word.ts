import type { Page } from "playwright-core";

/** Where a word is on the screen, in CSS pixels. */
export interface WordBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The box of a word as the active editor drew it, in the first line that holds `inLine` (the word itself unless told).
 * Rejects if the line is not on the screen, or if the word is drawn in several pieces because its colours change
 * inside: then ask for one piece.
 */
export async function wordBox(page: Page, word: string, inLine: string = word): Promise<WordBox> {
  // Monaco draws every space as a no-break space.
  const [drawnWord, drawnLine] = [drawn(word), drawn(inLine)];
  const line = page.locator(".editor-group-container.active .view-line").filter({ hasText: drawnLine }).first();
  await line.waitFor();
  const box = await line.evaluate((element, text): WordBox | null => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const start = node.nodeValue?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, drawnWord);
  if (box === null) throw new Error(`"${word}" is not drawn in one piece.`);
  return box;
}

function drawn(text: string): string {
  return text.replaceAll(" ", "\u00A0");
}
