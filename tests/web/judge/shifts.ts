import type { Page } from "playwright-core";
import { phone, type Visitor } from "../browser/visit.ts";

/** What moved by itself, as the browser tells it: how much, and which elements. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** An entry of the browser's own record of what moved; what follows a press or a key at once is not counted there. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** A visitor whose pages keep a record of what moves. */
export const watchingShifts: Visitor = {
  // The size of a phone without its touch: to emulate that, the browser changes the size of the window as a page opens,
  // and counts whatever moves in the next half second as the reader's doing.
  viewport: phone.viewport,
  before: () => {
    const shifts: Shift[] = [];
    const keep = (entries: PerformanceEntryList): void => {
      for (const { hadRecentInput, value, sources } of entries as LayoutShift[]) {
        // A tenth of what Lighthouse prints: a letter's edge, as its font is drawn in full.
        if (hadRecentInput || value < 0.0001) continue;
        shifts.push({ value, moved: sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? "") });
      }
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    const tell = (): readonly Shift[] => {
      keep(observer.takeRecords());
      return shifts;
    };
    Object.defineProperty(window, "tellShifts", { value: tell });
  },
};

/** What has moved on the page since it was opened. */
export async function shiftsOf(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // A frame is told once it was drawn, which is before the next but one.
    for (let frames = 0; frames < 3; frames += 1) {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      requestAnimationFrame(resolve);
      await promise;
    }
    return (window as unknown as { tellShifts: () => readonly Shift[] }).tellShifts();
  });
}
