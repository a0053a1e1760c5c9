import { createQuiz } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kinds, langs, pageTypes, questionOf, seed } from "./addresses.ts";
import { blockStorage, phone, visit } from "./browser/visit.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { findSmallTargets } from "./judge/targets.ts";
import { plain } from "./plain.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { openPlayable } from "./quiz/playable.ts";
import { answerByPointer } from "./quiz/pointer.ts";
import { expectReview } from "./quiz/review.ts";
import { verdictOf } from "./quiz/verdict.ts";

async function expectFit(page: Page): Promise<void> {
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findSmallTargets(page)).toEqual([]);
}

it.each(langs)("a quiz of ten is played in %s with a finger, though the browser keeps nothing", async (lang) => {
  await visit({ ...phone, before: blockStorage }, async (page) => {
    const questions = createQuiz({ seed, locale: lang, length: 10 });
    const answers = [];
    await openPlayable(page, `/${lang}/quiz?seed=${seed}`);
    for (const [index, question] of questions.entries()) {
      await expectQuestion(page, question);
      await expectFit(page);
      const answer = await answerByPointer(page, question, index % 2 === 0);
      answers.push(answer);
      await expectExplained(page, question, answer);
      await expectFit(page);
      // The next button is in reach of the thumb at once, without scrolling.
      const next = page.getByRole("main").getByRole("button").last();
      const { y, height } = (await next.boundingBox())!;
      expect(y).toBeGreaterThan(370);
      expect(y + height).toBeLessThanOrEqual(740);
      await next.tap();
    }
    await expectReview(page, questions, answers);
    await expectFit(page);
    expect(answers.some((answer, index) => verdictOf(questions[index]!, answer) === "right")).toBe(true);
  });
});

it("an answer moves none of the options", async () => {
  await visit(phone, async (page) => {
    for (const kind of ["choice", "higher-lower"] as const) {
      const question = questionOf(kind, "fr");
      await openPlayable(page, `/fr/question/${question.id}`);
      const tops = (): Promise<readonly number[]> =>
        page
          .locator("fieldset li")
          .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top + scrollY)));
      const before = await tops();
      await page.locator("fieldset button").first().tap();
      await page.getByRole("main").locator("h2").first().waitFor();
      expect(await tops()).toEqual(before);
      expect(plain(await page.locator("h1").innerText())).toBe(plain(question.stem));
    }
  });
});

describe("nothing is cut off, too small for a finger or wider than the screen", () => {
  it.each(langs)("on any page in %s", async (lang) => {
    await visit(phone, async (page) => {
      const faults: string[] = [];
      for (const [type, path] of Object.entries(pageTypes)) {
        await page.goto(`/${lang}${path}`);
        const found = [...(await findLayoutFaults(page)), ...(await findSmallTargets(page))];
        faults.push(...found.map((fault) => `${type}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
});

describe("nothing is cut off where text is twice as large", () => {
  it.each(langs)("on any page in %s", async (lang) => {
    await visit(phone, async (page) => {
      const faults: string[] = [];
      for (const [type, path] of Object.entries(pageTypes)) {
        await page.goto(`/${lang}${path}`);
        const found = await findFaultsEnlarged(page);
        faults.push(...found.map((fault) => `${type}, ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });

  it.each(langs)("after an answer of each kind in %s", async (lang) => {
    await visit(phone, async (page) => {
      const faults: string[] = [];
      for (const kind of kinds) {
        const question = questionOf(kind, lang);
        await openPlayable(page, `/${lang}/question/${question.id}`);
        await answerByPointer(page, question, false);
        await page.getByRole("main").locator("h2").first().waitFor();
        const found = await findFaultsEnlarged(page);
        faults.push(...found.map((fault) => `${kind}, ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
});

/** Doubles the size of text as a reader does in the settings of the browser, on the smallest phone and on a laptop. */
async function findFaultsEnlarged(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await expect.poll(size).toBe("32px");
  const faults: string[] = [];
  for (const viewport of [{ width: 1280, height: 800 }, phone.viewport]) {
    await page.setViewportSize(viewport);
    const found = await findLayoutFaults(page);
    faults.push(...found.map((fault) => `at ${viewport.width} px: ${fault}`));
  }
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return faults;
}
