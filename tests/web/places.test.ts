import { announcementsAt, announcementsIn, catalogue, type PlaceId, regionOf, sectors } from "@choosefr/model";
import { expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { visit } from "./browser/visit.ts";

const typeOf = (id: PlaceId): string => catalogue.place(id).type;
const regions = catalogue.placeIds.filter((id) => typeOf(id) === "region");
const paged = catalogue.placeIds.filter((id) => ["region", "departement"].includes(typeOf(id)));

it.each(langs)(
  "every region and département has its page in %s, with every announcement that has a site there",
  async (lang) => {
    for (const id of paged) {
      const html = await read(`/${lang}/places/${id}`);
      const links = announcementsAt(id, catalogue).map(
        ({ announcement }) => `href="/${lang}/announcements/${announcement.id}"`,
      );
      expect(links.filter((link) => !html.includes(link))).toEqual([]);
      const rows = (await read(`/${lang}/places/${id}/announcements.csv`)).trimEnd().split("\r\n");
      expect(rows.length - 1).toBe(links.length);
    }
  },
);

it.each(langs)("every sector has its page in %s, with its announcements", async (lang) => {
  for (const sector of sectors) {
    const html = await read(`/${lang}/sectors/${sector}`);
    const links = announcementsIn(sector, catalogue).map((id) => `href="/${lang}/announcements/${id}"`);
    expect(links.filter((link) => !html.includes(link))).toEqual([]);
    const rows = (await read(`/${lang}/sectors/${sector}/announcements.csv`)).trimEnd().split("\r\n");
    expect(rows.length - 1).toBe(links.length);
  }
});

it.each(langs)("the map in %s has a link for each region, told with its number and reached by key", async (lang) => {
  await visit({}, async (page) => {
    await page.goto(`/${lang}/places`);
    const links = page.locator("main nav svg a");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(new Set(addresses)).toEqual(new Set(regions.map((id) => `/${lang}/places/${id}`)));
    const count = announcementsAt("grand-est", catalogue).length;
    const link = page.locator(`main nav svg a[href$="/grand-est"]`);
    expect(await link.getAttribute("aria-label")).toMatch(new RegExp(`^Grand Est.*${count} `, "u"));
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${lang}/places/grand-est`);
  });
});

it.each(langs)("the name of a commune leads to it on the page of its département in %s", async (lang) => {
  const html = await read(`/${lang}/editions/choose-france-2023`);
  expect(regionOf("dunkerque", catalogue)).toBe("hauts-de-france");
  expect(html).toContain(`href="/${lang}/places/nord#dunkerque"`);
  expect(await read(`/${lang}/places/nord`)).toContain('id="dunkerque"');
});

async function read(path: string): Promise<string> {
  const response = await fetch(`${inject("origin")}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}
