import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { type Lang, langs } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";

const field: Record<Lang, string> = {
  fr: "Trouver une organisation ou un pays",
  en: "Find an organisation or a country",
};
const none: Record<Lang, string> = {
  fr: "Aucune ne porte ce nom ici.",
  en: "None goes by that name here.",
};
const near: Record<Lang, string> = {
  fr: "Aucune ne porte ce nom ici. Noms proches :",
  en: "None goes by that name here. Names near it:",
};
const rows = "tbody tr:has(td):visible";
const initials = "tbody th[scope=rowgroup]:visible";

it.each(langs)("the index in %s leads to every organisation, and each letter to its group", async (lang) => {
  await visit({}, async (page) => {
    await page.goto(`/${lang}/organisations`);
    const links = await page
      .locator("main table a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.toSorted()).toEqual(organisationIds.map((id) => `/${lang}/organisations/${id}`).toSorted());
    const letters = page.locator("main nav a[href^='#']");
    expect(await letters.allInnerTexts()).toEqual(await page.locator(initials).allInnerTexts());
    await letters.filter({ hasText: "P" }).click();
    const head = await page.locator(initials).filter({ hasText: "P" }).boundingBox();
    expect(head!.y).toBeGreaterThanOrEqual(0);
    expect(head!.y).toBeLessThan(450);
  });
});

describe.each(langs)("the field in %s", (lang) => {
  it("leaves what fits as one types, accents, case and signs forgiven, and gives all back", async () => {
    await visit(phone, async (page) => {
      await page.goto(`/${lang}/organisations`);
      const input = page.getByLabel(field[lang]);
      const names = async (): Promise<readonly string[]> =>
        (await page.locator(`${rows} th`).allInnerTexts()).map(plain);
      for (const [typed, name] of [
        ["acciona energia", "Acciona Energía"],
        ["MISTRAL", "Mistral AI"],
        ["aws", "Amazon Web Services"],
        ["procter and", null],
      ] as const) {
        await input.fill(typed);
        await expect.poll(names).toEqual(name === null ? [] : [name]);
        expect(await page.locator(initials).count()).toBe(name === null ? 0 : 1);
      }
      expect(await page.getByRole("main").getByRole("status").innerText()).toBe(none[lang]);
      await input.press("Escape");
      await expect.poll(async () => (await names()).length).toBe(organisationIds.length);
      expect(plain(await page.getByRole("main").getByRole("status").innerText())).toContain(
        `${organisationIds.length} `,
      );
    });
  });

  it("shows the nearest names where none fits", async () => {
    await visit({}, async (page) => {
      await page.goto(`/${lang}/organisations`);
      await page.getByLabel(field[lang]).fill("amazn");
      await expect.poll(async () => (await page.locator(`${rows} th`).allInnerTexts()).map(plain)).toEqual(["Amazon"]);
      expect(plain(await page.getByRole("main").getByRole("status").innerText())).toBe(near[lang]);
    });
  });

  it("finds the organisations of a country", async () => {
    await visit({}, async (page) => {
      await page.goto(`/${lang}/organisations`);
      await page.getByLabel(field[lang]).fill(lang === "fr" ? "etats-unis" : "united states");
      const american = organisationIds.filter((id) => organisation(id).country === "US");
      await expect.poll(() => page.locator(rows).count()).toBe(american.length);
    });
  });

  it("is not there without JavaScript, and the list is whole", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/${lang}/organisations`);
      expect(await page.getByLabel(field[lang]).isVisible()).toBe(false);
      expect(await page.locator(rows).count()).toBe(organisationIds.length);
    });
  });
});
