import { createFirstQuestion, createQuiz, type Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { langs, questionOf, seed } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { openPlayable } from "./quiz/playable.ts";

async function readable(page: Page): Promise<string> {
  return plain(await page.getByRole("main").innerText());
}

describe.each(langs)("without JavaScript, in %s,", (lang) => {
  it.each([
    ["the home page", "", createFirstQuestion(lang)!],
    ["a question", `/question/${questionOf("choice", lang).id}`, questionOf("choice", lang)],
    ["an estimate", `/question/${questionOf("estimate", lang).id}`, questionOf("estimate", lang)],
  ] as const)("%s can be read, and its answer", async (_what, path, question: Question) => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/${lang}${path}`);
      const shown = await readable(page);
      expect(shown).toContain(plain(question.stem));
      const options = "options" in question ? question.options.map(({ text }) => plain(text)) : [];
      expect(options.filter((text) => !shown.includes(text))).toEqual([]);
      expect(shown).not.toContain(plain(question.explanation.meaning));
      await page.getByRole("main").locator("summary").first().click();
      expect(await readable(page)).toContain(plain(question.explanation.answer));
    });
  });

  it("the quiz shows its first question and says what it needs", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/${lang}/quiz?seed=${seed}`);
      const [first] = createQuiz({ seed, locale: lang, length: 10 });
      expect(await readable(page)).toContain(plain(first!.stem));
      expect(await readable(page)).toContain("JavaScript");
      await page.getByRole("main").locator(`a[href="/${lang}/organisations"]`).click();
      await page.waitForURL(`**/${lang}/organisations`);
    });
  });

  it("the pages to read can be read", async () => {
    await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
      for (const path of ["/organisations", "/organisations/amazon", "/method", "/nothing-is-here"]) {
        await page.goto(`/${lang}${path}`);
        expect((await readable(page)).length).toBeGreaterThan(100);
        expect(await page.getByRole("main").locator("h1").isVisible()).toBe(true);
        expect(await page.getByRole("banner").getByRole("link").count()).toBeGreaterThanOrEqual(2);
      }
    });
  });
});

it.each(langs)("a question can be sent to someone in %s: its address shows it, and its answer", async (lang) => {
  await visit({}, async (page) => {
    for (const kind of ["choice", "higher-lower"] as const) {
      const question = questionOf(kind, lang);
      await openPlayable(page, `/${lang}/question/${question.id}`);
      await expectQuestion(page, question);
      await page.locator("fieldset button").last().click();
      await expectExplained(page, question, { option: question.options.length - 1 });
    }
  });
});
