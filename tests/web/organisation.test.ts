import {
  announcement,
  announcementIds,
  describeDate,
  organisation,
  organisationIds,
  rankSources,
} from "@choosefr/model";
import { describe, expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";

const { announcements, received } = organisation("amazon");
const claims = [...announcements, ...received].flatMap((each) => each.claims);

describe.each(langs)("the page of Amazon in %s", (lang) => {
  it("shows every claim of the record with its figure as printed and links to its sources, and to all that each states", async () => {
    await visit({}, async (page) => {
      await page.goto(`/${lang}/organisations/amazon`);
      const shown = await page.evaluate(
        (ids) =>
          ids.map((id) => {
            const entry = document.getElementById(id);
            // Claims from one place in one source name it once, beside all of them.
            const told = entry?.closest("[data-one-source=true]") ?? entry;
            const links = [...(told?.querySelectorAll("a[href^=http]") ?? [])];
            return {
              figure: entry?.textContent ?? "",
              text: told?.textContent ?? "",
              urls: links.map((link) => link.getAttribute("href")),
              records: [...(told?.querySelectorAll("a[href*='/sources/']") ?? [])].map((link) =>
                link.getAttribute("href"),
              ),
            };
          }),
        claims.map(({ id }) => id as string),
      );
      expect(claims.length).toBeGreaterThan(20);
      for (const [index, claim] of claims.entries()) {
        const entry = { text: plain(shown[index]!.text), urls: shown[index]!.urls };
        if (claim.figure !== null) expect(plain(shown[index]!.figure)).toContain(plain(claim.figure.text));
        const ranked = rankSources(claim.evidence, lang);
        expect(entry.urls).toEqual(ranked.map(({ url }) => url).filter((url) => url !== null));
        const records = ranked.map(({ id }) => `/${lang}/sources/${id}`);
        expect(shown[index]!.records).toEqual(records);
        for (const { source, figure } of claim.evidence) {
          const name = source.publisher?.name ?? null;
          const date = source.published === null ? null : describeDate(source.published, lang);
          expect([name, date, figure].filter((part) => part !== null && !entry.text.includes(plain(part)))).toEqual([]);
        }
      }
    });
  });

  it("is left for a claim's address, whole or short, and comes to it", async () => {
    await visit({}, async (page) => {
      for (const claim of [claims[0]!, claims.at(-1)!]) {
        await page.goto(`/${lang}/organisations/amazon#${claim.id}`);
        const top = page.locator(`[id="${claim.id}"]`).evaluate((entry) => entry.getBoundingClientRect());
        expect((await top).top).toBeGreaterThanOrEqual(0);
        expect((await top).top).toBeLessThan(900);
      }
      const short = claims[0]!.id.split("/")[1]!;
      const owner = await page.evaluate((id) => document.getElementById(id)?.closest("li")?.id, short);
      expect(owner).toBe(claims[0]!.id);
      const anchors = await page
        .locator("main li > a[href*='#']")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const addresses = claims.map(({ id }) => `/${lang}/announcements/${id.replace("/", "#")}`);
      expect(anchors).toEqual(expect.arrayContaining(addresses));
      await page.goto(addresses.at(-1)!);
      const last = page.locator(`[id="${claims.at(-1)!.id}"]`);
      expect((await last.boundingBox())?.y).toBeLessThan(900);
    });
  });
});

it.each(langs)("every organisation has its page in %s, and every claim its anchor there", async (lang) => {
  for (const id of organisationIds) {
    const response = await fetch(`${inject("origin")}/${lang}/organisations/${id}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    const all = [...organisation(id).announcements, ...organisation(id).received].flatMap(({ claims: own }) => own);
    expect(all.map((claim) => `id="${claim.id}"`).filter((anchor) => !text.includes(anchor))).toEqual([]);
  }
});

it.each(langs)("every announcement has its page in %s, and every claim its short anchor there", async (lang) => {
  for (const id of announcementIds) {
    const response = await fetch(`${inject("origin")}/${lang}/announcements/${id}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    const missing = announcement(id).claims.filter((claim) => !text.includes(`id="${claim.id.split("/")[1]}"`));
    expect(missing).toEqual([]);
  }
});
