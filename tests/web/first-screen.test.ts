import { createFirstQuestion } from "@choosefr/quiz";
import { describe, expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { desktop, phone, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectQuestion } from "./quiz/expect-question.ts";

it.each([
  [null, "fr"],
  ["fr", "fr"],
  ["fr-CA, en;q=0.8", "fr"],
  ["en", "en"],
  ["en-US,en;q=0.9,fr;q=0.8", "en"],
  ["fr;q=0.3, en;q=0.9", "en"],
  ["de, fr;q=0.4, en;q=0.6", "en"],
  ["de", "fr"],
  ["*", "fr"],
  ["en;q=0, *", "fr"],
  [";;q=,=,,", "fr"],
] as const)("/ sends a visitor who reads %j to /%s", async (header, lang) => {
  const headers = header === null ? {} : { "accept-language": header };
  const response = await fetch(inject("origin"), { headers, redirect: "manual" });
  expect(response.status).toBe(307);
  expect(new URL(response.headers.get("location") ?? "", inject("origin")).pathname).toBe(`/${lang}`);
  expect(response.headers.get("vary")).toMatch(/accept-language/iu);
});

it("/ opens in the language of the browser", async () => {
  for (const [locale, path] of [
    ["fr-FR", "/fr"],
    ["en-GB", "/en"],
  ] as const) {
    await visit({ locale }, async (page) => {
      await page.goto("/");
      expect(new URL(page.url()).pathname).toBe(path);
    });
  }
});

describe.each(langs)("the first screen in %s", (lang) => {
  it.each([
    ["a phone", phone],
    ["a desktop", desktop],
  ])("is one question that is answered at once, all of it in sight on %s", async (_screen, screen) => {
    await visit(screen, async (page) => {
      const question = createFirstQuestion(lang)!;
      expect(question.stem.split(/\s+/u).length).toBeLessThanOrEqual(25);
      await page.goto(`/${lang}`);
      await expectQuestion(page, question);
      const boxes = await page.locator("h1, fieldset button").evaluateAll((all) =>
        all.map((element) => {
          const { top, bottom, left, right } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
        }),
      );
      expect(boxes).toEqual(boxes.map(() => true));
      expect(boxes.length).toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(() => scrollY)).toBe(0);

      await page.locator("fieldset button").first().click();
      await expectExplained(page, question, { option: 0 });
      const verdict = await page.getByRole("main").locator("h2").first().boundingBox();
      expect(verdict!.y + verdict!.height).toBeLessThanOrEqual(screen.viewport.height);
    });
  });

  it("explains with a printed figure, two dated sources, a sense of scale and what became of it", () => {
    const { explanation } = createFirstQuestion(lang)!;
    expect(explanation.figure?.text).toMatch(/\d/u);
    expect(explanation.sources.slice(0, 2).map(({ date, url }) => date !== null && url !== null)).toEqual([true, true]);
    expect(plain(explanation.scale ?? "")).not.toBe("");
    expect(plain(explanation.outcome ?? "")).not.toBe("");
  });
});
