import { organisationIds } from "@choosefr/model";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inTurn, langs } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { findSmallTargets } from "./judge/targets.ts";

const labels = { fr: "Trier par", en: "Sort by" } as const;
const rows = "main table tbody tr:not(:has(th[scope=rowgroup])):visible";

/** The values of a column as the rows stand, those without any left out. */
function valuesOf(page: Page, column: string): Promise<readonly number[]> {
  return page.evaluate((name) => {
    const head = document.querySelector<HTMLTableCellElement>(`main th[data-sort="${name}"]`);
    const cells = [...(head?.closest("table")?.querySelectorAll("tbody tr") ?? [])].flatMap((row) =>
      row instanceof HTMLTableRowElement ? (row.cells[head?.cellIndex ?? -1] ?? []) : [],
    );
    return cells.flatMap(({ dataset, textContent }) => {
      const value = dataset["value"] ?? textContent;
      return /^\d+$/u.test(value) ? [Number(value)] : [];
    });
  }, column);
}

const names = (page: Page): Promise<readonly string[]> => page.locator(`${rows} th`).allInnerTexts();
const sorterOf = (page: Page, lang: "fr" | "en"): ReturnType<Page["locator"]> =>
  page.getByRole("main").getByRole("group", { name: labels[lang] });
const falling = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => b - a);

describe.each(langs)("a table in %s", (lang) => {
  const tables = [
    ["/editions/choose-france-2025", "jobs", 2],
    ["/sectors/digital", "date", 2],
    ["/editions", "total", 1],
    ["/organisations", "sum", 2],
    ["/sources", "claims", 3],
  ] as const;
  it.each(inTurn(tables, lang))("at %s is sorted by %s, the other way, and put back", async (path, column, place) => {
    await visit({}, async (page) => {
      await page.goto(`/${lang}${path}`);
      await page.waitForLoadState("networkidle");
      const before = await names(page);
      const buttons = sorterOf(page, lang).getByRole("button");
      await buttons.nth(place).click();
      expect(new URL(page.url()).search).toBe(`?sort=${column}`);
      const values = await valuesOf(page, column);
      expect(values.length).toBeGreaterThan(3);
      expect(values).toEqual(falling(values));
      const head = page.locator(`main th[data-sort="${column}"]`);
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      await buttons.nth(place).click();
      expect(new URL(page.url()).search).toBe(`?sort=-${column}`);
      expect(await valuesOf(page, column)).toEqual(falling(values).toReversed());
      expect((await names(page)).toSorted()).toEqual(before.toSorted());
      await buttons.first().click();
      expect(new URL(page.url()).search).toBe("");
      expect(await names(page)).toEqual(before);
      expect(await head.getAttribute("aria-sort")).toBe(null);
    });
  });

  it("is sorted by its address, and still found in", async () => {
    await visit(phone, async (page) => {
      await page.goto(`/${lang}/organisations?sort=-year`);
      await expect.poll(() => page.locator("main th[data-sort=year]").getAttribute("aria-sort")).toBe("ascending");
      expect(await page.locator(rows).count()).toBe(organisationIds.length);
      expect(await findLayoutFaults(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      await page.getByRole("main").getByRole("searchbox").fill("amazon");
      await expect.poll(() => page.locator(rows).count()).toBe(2);
      await sorterOf(page, lang).getByRole("button").first().tap();
      expect(await page.locator(rows).count()).toBe(2);
      await page.getByRole("main").getByRole("searchbox").fill("");
      await expect.poll(() => page.locator(rows).count()).toBe(organisationIds.length);
    });
  });

  it("stands in its first order whatever else its address names, and has nothing to press without JavaScript", async () => {
    await visit({}, async (page) => {
      await page.goto(`/${lang}/editions?sort=%3Cscript%3E`);
      await page.waitForLoadState("networkidle");
      expect(await page.locator("main th[data-sort=date]").getAttribute("aria-sort")).toBe("descending");
    });
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/${lang}/editions`);
      expect(await sorterOf(page, lang).count()).toBe(0);
    });
  });
});
