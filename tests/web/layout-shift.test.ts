import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { langs, pageTypes, seed } from "./addresses.ts";
import { phone, type Visitor, visit } from "./browser/visit.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

/** What moved by itself, as the browser tells it: how much, and which elements. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** An entry of the browser's own record of what moved; what follows a press or a key at once is not counted there. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

const watching: Visitor = {
  // The size of a phone without its touch: to emulate that, the browser changes the size of the window as a page opens,
  // and counts whatever moves in the next half second as the reader's doing.
  viewport: phone.viewport,
  before: () => {
    const shifts: Shift[] = [];
    const keep = (entries: PerformanceEntryList): void => {
      for (const { hadRecentInput, value, sources } of entries as LayoutShift[]) {
        if (hadRecentInput) continue;
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

async function shiftsOf(page: Page): Promise<readonly Shift[]> {
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

it.each(langs)("nothing moves by itself while a quiz is played in %s", async (lang) => {
  await visit(watching, async (page) => {
    await openPlayable(page, `/${lang}/quiz?seed=${seed}`);
    await playToTheEnd(page, lang);
    expect(await shiftsOf(page)).toEqual([]);
  });
});

it.each(langs)("nothing moves by itself as a page opens in %s", async (lang) => {
  await visit(watching, async (page) => {
    for (const path of Object.values(pageTypes)) {
      await page.goto(`/${lang}${path}`);
      expect(await shiftsOf(page)).toEqual([]);
    }
  });
});

it.each(langs)("fonts that come late move nothing in %s, and the page is whole without them", async (lang) => {
  await visit(watching, async (page) => {
    let painted = Promise.withResolvers<undefined>();
    let held = 0;
    await page.route("**/*.woff2", async (route) => {
      held += 1;
      await painted.promise;
      await route.continue();
    });
    for (const [type, path] of Object.entries(pageTypes)) {
      painted = Promise.withResolvers();
      held = 0;
      await page.goto(`/${lang}${path}`, { waitUntil: "commit" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      painted.resolve(undefined);
      await page.waitForLoadState();
      expect([type, held, await shiftsOf(page)]).toEqual([type, 2, []]);
      expect([type, await findLayoutFaults(page)]).toEqual([type, []]);
    }
  });
});

it("fonts that are there in time are used", async () => {
  await visit({}, async (page) => {
    await page.goto("/en");
    const isInTime = (): Promise<boolean> => page.evaluate(() => document.documentElement.dataset["fonts"] !== "late");
    // On a busy machine the first page may come before its fonts; it leaves them for the next.
    await expect
      .poll(async () => {
        if (!(await isInTime())) await page.reload();
        return isInTime();
      })
      .toBe(true);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ display }) => display === "optional").map(({ status }) => status),
    );
    expect(faces).toEqual(["loaded", "loaded"]);
  });
});

it("sees what moves", async () => {
  await visit(watching, async (page) => {
    await openPlayable(page, "/en");
    await page.evaluate(() => {
      const planted = document.createElement("p");
      planted.style.height = "200px";
      document.querySelector("main")?.prepend(planted);
    });
    expect((await shiftsOf(page)).length).toBeGreaterThan(0);
  });
});
