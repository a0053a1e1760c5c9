import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pageTypes, questionOf } from "./addresses.ts";
import { desktop, phone, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { openPlayable } from "./quiz/playable.ts";

const choice = questionOf("choice", "fr");
const estimate = questionOf("estimate", "fr");

async function answer(page: Page): Promise<void> {
  await page.locator("fieldset button").first().click();
  await page.getByRole("main").locator("h2").first().waitFor();
}

interface Stop {
  readonly name: string;
  readonly ring: number;
  readonly style: string;
  readonly isHidden: boolean;
}

/** Tells of the element that has the focus how it shows it, once each: null after the last. */
function readStop(): Stop | null {
  const { activeElement: element } = document;
  if (element === null || element === document.body || element.hasAttribute("data-seen")) return null;
  element.setAttribute("data-seen", "");
  const { outlineWidth, outlineStyle } = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const isHidden = ![0.1, 0.5, 0.9].some((part) => {
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + part * box.height);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  const name = `${element.localName} ${element.textContent.replaceAll(/\s+/gu, " ").trim()}`;
  return { name, ring: Number.parseFloat(outlineWidth), style: outlineStyle, isHidden };
}

/** Presses Tab through the whole page and tells how each stop showed that it had the focus. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readStop);
    if (stop === null) return stops;
    stops.push(stop);
  }
}

/** The same for what a long list holds, whose focus goes from row to row without a key pressed for each. */
async function goThroughList(page: Page): Promise<readonly Stop[]> {
  // After a key was pressed, a browser shows the focus as to someone at the keyboard.
  await page.keyboard.press("Tab");
  await page.evaluate(`globalThis.readStop = ${readStop.toString()}`);
  return page.evaluate(() => {
    const { readStop: read } = globalThis as unknown as { readonly readStop: () => Stop | null };
    return [...document.querySelectorAll<HTMLElement>("main :is(a[href], button, input)")].flatMap((link) => {
      link.focus();
      return read() ?? [];
    });
  });
}

describe("the keyboard shows where it is, with a ring of 2 px that nothing covers", () => {
  it.each([
    ["on a desktop", desktop, {}, ["home", "estimate", "order", "map", "did-it-happen"]],
    ["on a phone", { viewport: phone.viewport }, {}, ["home", "estimate"]],
    ["in forced colours", desktop, { forcedColors: "active" }, ["home", "estimate"]],
  ] as const)("%s", async (_where, screen, media, pages) => {
    await visit({ ...screen, ...media }, async (page) => {
      const faults: string[] = [];
      let count = 0;
      const judge = async (where: string): Promise<void> => {
        const stops = await tabThrough(page);
        count += stops.length;
        for (const { name, ring, style, isHidden } of stops) {
          if (ring < 2 || style === "none") faults.push(`${where}: no ring on ${name}`);
          if (isHidden) faults.push(`${where}: something covers ${name}`);
        }
      };
      for (const path of pages.map((type) => pageTypes[type])) {
        await page.goto(`/fr${path}`);
        await judge(`/fr${path}`);
      }
      await openPlayable(page, `/fr${pageTypes["choice"]}`);
      await answer(page);
      await judge("after an answer");
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(20);
    });
  });
});

it("each row of the list of organisations shows the keyboard's place the same way", async () => {
  await visit({}, async (page) => {
    await page.goto(`/fr${pageTypes["organisations"]}`);
    const stops = await goThroughList(page);
    expect(stops.length).toBeGreaterThan(100);
    expect(stops.filter(({ ring, style, isHidden }) => ring < 2 || style === "none" || isHidden)).toEqual([]);
  });
});

it("in forced colours the verdict's marks and the estimate's line are drawn in the reader's colours", async () => {
  await visit({ forcedColors: "active", colorScheme: "dark" }, async (page) => {
    for (const question of [choice, estimate]) {
      await openPlayable(page, `/fr/question/${question.id}`);
      await answer(page);
      const drawn = await page.locator("main svg :is(circle, path, line, rect)").evaluateAll((shapes) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "Canvas";
        const ground = getComputedStyle(probe).color;
        probe.remove();
        return shapes.map((shape) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(shape);
          const isSeen = (colour: string): boolean => colour !== "none" && colour !== ground;
          return isSeen(fill) || (isSeen(stroke) && Number.parseFloat(strokeWidth) > 0);
        });
      });
      expect(drawn.length).toBeGreaterThan(3);
      expect(drawn.every(Boolean)).toBe(true);
    }
  });
});

it("under reduced motion nothing moves", async () => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    await visit({ reducedMotion }, async (page) => {
      await openPlayable(page, `/fr/question/${choice.id}`);
      await answer(page);
      const longest = await page.evaluate(() => {
        const seconds = (text: string): number[] => text.split(",").map((part) => Number.parseFloat(part) || 0);
        return Math.max(
          ...[...document.querySelectorAll("*")].flatMap((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return [...seconds(transitionDuration), ...seconds(animationDuration)];
          }),
        );
      });
      if (reducedMotion === "reduce") expect(longest).toBe(0);
      else expect(longest).toBeLessThanOrEqual(0.2);
    });
  }
});

describe("printed", () => {
  it("an answered question is black on white, with its sources written out and nothing to press", async () => {
    await visit({ colorScheme: "dark" }, async (page) => {
      await openPlayable(page, `/fr/question/${choice.id}`);
      await answer(page);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const shown = plain(await page.getByRole("main").innerText());
      expect(shown).toContain(plain(choice.stem));
      expect(shown).toContain(plain(choice.explanation.figure!.text));
      expect(shown).toContain(plain(choice.explanation.meaning));
      expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
      expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return [color, backgroundColor];
      });
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      const urls = choice.explanation.sources.map(({ url }) => url).filter((url) => url !== null);
      expect(urls.length).toBeGreaterThan(1);
      expect(urls.map((url) => countIn(shown, url))).toEqual(urls.map(() => 1));
    });
  });

  it("an organisation's page brings all its sources, folded away or not", async () => {
    await visit({}, async (page) => {
      await page.goto(`/fr${pageTypes["organisation"]}`);
      await page.emulateMedia({ media: "print" });
      const hidden = await page
        .locator("main li a[href^=http]")
        .evaluateAll((links) => links.filter((link) => !link.checkVisibility({ contentVisibilityAuto: true })).length);
      expect(hidden).toBe(0);

      const shown = plain(await page.getByRole("main").innerText());
      const links = page.locator("main li a[href^=http]");
      const urls = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")));
      expect(urls.size).toBeGreaterThan(10);
      expect([...urls].filter((url) => countIn(shown, url) !== 1)).toEqual([]);
    });
  });
});

/** How often an address is written out; one that begins another is not taken for it. */
function countIn(text: string, url: string): number {
  return text.split(/\s/u).filter((word) => word === url).length;
}
