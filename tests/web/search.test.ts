import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { addressIn, langs, takeTurns } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { expectKept } from "./browser/worker.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { shiftsOf, watchingShifts } from "./judge/shifts.ts";
import { findSmallTargets } from "./judge/targets.ts";
import { plain } from "./plain.ts";

const words = {
  fr: {
    open: "Rechercher",
    field: "Que cherchez-vous ?",
    near: "Rien ici ne s’appelle « renault ». Ce qui s’en approche :",
    announcements: "Annonces",
    toFive: "Les cinq du jour",
    failed: "La liste n’a pas pu être chargée.",
    mulhouse: "Mulhouse",
    missing: "Vouliez-vous dire :",
    other: "Read this page in English",
    switchTo: "English",
  },
  en: {
    open: "Search",
    field: "What are you looking for?",
    near: "Nothing here is called “renault”. What comes near it:",
    announcements: "Announcements",
    toFive: "Today’s five",
    failed: "The list could not be loaded.",
    mulhouse: "Mulhouse",
    missing: "Did you mean:",
    other: "Lire cette page en français",
    switchTo: "Français",
  },
} as const;

const field = (page: Page): ReturnType<Page["locator"]> => page.getByRole("main").getByRole("searchbox");
const results = (page: Page): ReturnType<Page["locator"]> => page.getByRole("main").locator("ol a");
const told = async (page: Page): Promise<string> =>
  plain(await page.getByRole("main").getByRole("status").first().innerText());
const dialog = (page: Page): ReturnType<Page["locator"]> => page.getByRole("dialog");
const options = (page: Page): ReturnType<Page["locator"]> => dialog(page).getByRole("option");
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName ?? "");

/** Opens a page and waits until its scripts have taken over. */
async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
}

/** The option that Enter opens, as the field names it. */
const active = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    const option = document.getElementById(id);
    return option?.getAttribute("aria-selected") === "true" ? (option.getAttribute("href") ?? "") : "";
  });

const turn = takeTurns();

describe("the dialog", () => {
  it.each(turn())("is opened, searched and left by keys alone, and gives the focus back, in %s", async (lang) => {
    await visit({}, async (page) => {
      await openReady(page, `/${lang}/organisations/amazon`);
      const link = page.getByRole("main").getByRole("link").first();
      await link.focus();
      await page.keyboard.press("/");
      await options(page).first().waitFor();
      expect(await focused(page)).toBe("combobox");
      expect(plain(await options(page).first().innerText())).toContain(words[lang].toFive);
      await page.keyboard.press("Escape");
      await expect.poll(() => dialog(page).count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press("ControlOrMeta+k");
      await options(page).first().waitFor();
      await page.keyboard.type("mulhose");
      await expect.poll(() => active(page)).toBe(`/${lang}/places/haut-rhin#mulhouse`);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => active(page)).toBe(`/${lang}/announcements/microsoft-2024`);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => active(page)).toBe(`/${lang}/places/haut-rhin#mulhouse`);
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("combobox");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/${lang}/announcements/microsoft-2024`);
    });
  });

  it.each(turn())(
    "leads on without a name: to play, and to the same page in the other language, in %s",
    async (lang) => {
      await visit({}, async (page) => {
        await openReady(page, `/${lang}/organisations/amazon`);
        await page.getByRole("banner").getByRole("link", { name: words[lang].open }).click();
        await options(page).first().waitFor();
        expect(await findAxeViolations(page)).toEqual([]);
        await page.keyboard.press("ArrowUp");
        const other = lang === "fr" ? "en" : "fr";
        await expect.poll(() => active(page)).toContain(`/${other}/organisations/amazon`);
        expect(plain(await options(page).last().innerText())).toBe(words[lang].other);
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/${other}/organisations/amazon`);
      });
    },
  );

  it.each(turn())("leads to the page of the search for more than it shows, in %s", async (lang) => {
    await visit({}, async (page) => {
      await openReady(page, `/${lang}`);
      await page.keyboard.press("ControlOrMeta+k");
      await options(page).first().waitFor();
      await page.keyboard.type("2024");
      await expect.poll(() => active(page)).toContain("choose-france-2024");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${addressIn(lang, "/search")}?q=2024`);
      await expect.poll(() => results(page).count()).toBe(30);
    });
  });

  it.each(turn())("fits a phone, and a finger, in %s", async (lang) => {
    await visit(phone, async (page) => {
      await openReady(page, `/${lang}`);
      await page.getByRole("banner").getByRole("link", { name: words[lang].open }).tap();
      await options(page).first().waitFor();
      await page.keyboard.type("paris");
      await expect.poll(() => options(page).count()).toBe(8);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
      expect(await findAxeViolations(page)).toEqual([]);
      const heights = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.filter((height) => height < 44)).toEqual([]);
    });
  });
});

describe("the page of the search", () => {
  it.each(turn())("answers a link, keeps what is asked in its address, and goes on by keys, in %s", async (lang) => {
    await visit({}, async (page) => {
      await page.goto(`${addressIn(lang, "/search")}?q=st+nazaire`);
      await expect.poll(async () => plain((await results(page).allInnerTexts())[0] ?? "")).toBe("Saint-Nazaire");
      expect(await field(page).inputValue()).toBe("st nazaire");
      await field(page).fill("batteries");
      await expect.poll(async () => (await results(page).count()) > 5).toBe(true);
      expect(new URL(page.url()).search).toBe("?q=batteries");
      await page.getByRole("main").getByRole("button", { name: words[lang].announcements }).click();
      expect(new URL(page.url()).search).toBe("?q=batteries&kind=announcement");
      const count = await results(page).count();
      await page.reload();
      await expect.poll(() => results(page).count()).toBe(count);
      await field(page).press("ArrowDown");
      expect(
        await results(page)
          .first()
          .evaluate((element) => element === document.activeElement),
      ).toBe(true);
    });
  });

  it.each(turn())("says what nothing is called, and what comes near, in %s", async (lang) => {
    await visit({}, async (page) => {
      await openReady(page, addressIn(lang, "/search"));
      await field(page).fill("renault");
      await expect.poll(() => told(page)).toBe(plain(words[lang].near));
      expect(await results(page).count()).toBeGreaterThan(0);
      expect(await page.getByRole("main").locator(`a[href="/${lang}/coverage"]`).count()).toBe(1);
      expect(await page.getByRole("main").locator(`a[href="/${lang}/report"]`).count()).toBe(1);
    });
  });

  it.each(turn())("shows a hostile query as text, in %s", async (lang) => {
    await visit(phone, async (page) => {
      page.on("dialog", () => expect.unreachable());
      const hostile = `<img src=x onerror=alert(1)>"'{${"q".repeat(60)}`;
      await page.goto(`${addressIn(lang, "/search")}?q=${encodeURIComponent(hostile)}`);
      await expect.poll(() => told(page)).toContain(plain(`${hostile} ${lang === "fr" ? "»" : ""}`).trim());
      expect(await page.getByRole("main").locator("img").count()).toBe(0);
      expect(await findLayoutFaults(page)).toEqual([]);
    });
  });

  it.each(turn())(
    "moves nothing as a link is answered, has targets for a finger, and leads to the same in the other language, in %s",
    async (lang) => {
      await visit({ ...phone, ...watchingShifts }, async (page) => {
        await page.goto(`${addressIn(lang, "/search")}?q=2024`);
        await expect.poll(() => results(page).count()).toBe(30);
        expect(await shiftsOf(page)).toEqual([]);
        expect(await findSmallTargets(page)).toEqual([]);
        expect(await findAxeViolations(page)).toEqual([]);
        await page.getByRole("main").locator("ol + button").tap();
        expect(await results(page).count()).toBeGreaterThan(30);
        const other = lang === "fr" ? "en" : "fr";
        await page.getByRole("banner").getByRole("link", { name: words[lang].switchTo }).tap();
        await page.waitForURL(`**${addressIn(other, "/search")}?q=2024`);
        await expect.poll(() => results(page).count()).toBe(30);
      });
    },
  );

  it.each(turn())("says without JavaScript where all of it is listed, in %s", async (lang) => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(addressIn(lang, "/search"));
      expect(await field(page).isVisible()).toBe(false);
      expect(await page.getByRole("main").innerText()).toContain("JavaScript");
      await page.getByRole("main").locator(`a[href="/${lang}/places"]`).click();
      await page.waitForURL(`**/${lang}/places`);
    });
  });

  it.each(turn())("is the same page for any query without a network, once it was used, in %s", async (lang) => {
    await visit({ keepsPages: true }, async (page) => {
      await openReady(page, addressIn(lang, "/search"));
      await field(page).fill("amazon");
      await expect.poll(() => results(page).count()).toBeGreaterThan(1);
      await field(page).fill("");
      await expectKept(page);
      await page.context().setOffline(true);
      await page.goto(`${addressIn(lang, "/search")}?q=mulhose`);
      await expect.poll(async () => plain((await results(page).allInnerTexts())[0] ?? "")).toBe(words[lang].mulhouse);
    });
  });

  it.each(turn())("says what it could not load, and tries again, in %s", async (lang) => {
    // A worker would ask by itself.
    await visit({ keepsPages: false }, async (page) => {
      let isCut = true;
      await page.route("**/search-index/**", (route) =>
        isCut ? route.fulfill({ body: "no list" }) : route.continue(),
      );
      await openReady(page, addressIn(lang, "/search"));
      await field(page).fill("amazon");
      await expect.poll(() => page.getByRole("main").getByRole("alert").innerText()).toContain(words[lang].failed);
      isCut = false;
      await page.getByRole("main").getByRole("alert").getByRole("button").click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(1);
    });
  });
});

it.each([
  ["fr", "/organisations/amazone", "Amazon"],
  ["en", "/mulhose", "Mulhouse"],
  ["fr", "/places/saint-nazare", "Saint-Nazaire"],
] as const)("a wrong address is searched at once: /%s%s", async (lang, path, name) => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`/${lang}${path}`);
    expect(plain((await results(page).allInnerTexts())[0] ?? "")).toBe(name);
    expect(plain(await page.getByRole("main").innerText())).toContain(plain(words[lang].missing));
  });
  await visit({}, async (page) => {
    await page.goto(`/${lang}${path}`);
    await page.waitForLoadState("networkidle");
    await field(page).fill("prologium dunkirk");
    await expect.poll(() => results(page).first().getAttribute("href")).toBe(`/${lang}/announcements/prologium-2023`);
  });
});

it.each(langs)("what is searched in is kept for long under a name that changes with it, in %s", async (lang) => {
  const page = await (await fetch(inject("origin") + addressIn(lang, "/search"))).text();
  const [address] = /\/search-index\/\w\w-[0-9a-f]{12}\.json/u.exec(page) ?? [];
  const response = await fetch(`${inject("origin")}${address}`);
  expect([address?.includes(lang), response.status, response.headers.get("cache-control")]).toEqual([
    true,
    200,
    "public, max-age=31536000, immutable",
  ]);
});
