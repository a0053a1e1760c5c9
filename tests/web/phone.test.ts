import { createQuiz } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { kinds, questionOf, seed, takeTurns } from "./addresses.ts";
import { blockStorage, phone, visit } from "./browser/visit.ts";
import { findEnlargedFaults } from "./judge/enlarged.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { findSmallTargets } from "./judge/targets.ts";
import { plain } from "./plain.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { openPlayable } from "./quiz/playable.ts";
import { answerByPointer } from "./quiz/pointer.ts";
import { expectReview } from "./quiz/review.ts";
import { verdictOf } from "./quiz/verdict.ts";
import { words } from "./words.ts";

async function expectFit(page: Page): Promise<void> {
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findSmallTargets(page)).toEqual([]);
}

const turn = takeTurns();

it.each(turn())("a quiz of ten is played in %s with a finger, though the browser keeps nothing", async (lang) => {
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

it.each(turn())(
  "an answer of each kind in %s leads to a report of it, and fits with text twice as large",
  async (lang) => {
    await visit(phone, async (page) => {
      const faults: string[] = [];
      for (const kind of kinds) {
        const question = questionOf(kind, lang);
        await openPlayable(page, `/${lang}/question/${question.id}`);
        await answerByPointer(page, question, false);
        await page.getByRole("main").locator("h2").first().waitFor();
        const report = page.getByRole("main").getByRole("link", { name: words[lang].report });
        expect(await report.getAttribute("href")).toBe(`/${lang}/report?q=${question.id}`);
        expect(await report.getAttribute("target")).toBe("_blank");
        for (const viewport of [{ width: 1280, height: 800 }, phone.viewport]) {
          await page.setViewportSize(viewport);
          const found = await findEnlargedFaults(page);
          faults.push(...found.map((fault) => `${kind}, at ${viewport.width} px: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  },
);
