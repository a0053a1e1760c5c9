import { createExactQuiz, createQuiz, createTodaysFive, type Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inTurn, kinds, type Lang, langs, pageTypes, questionOf, seed } from "./addresses.ts";
import { blockStorage, visit } from "./browser/visit.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { answerByKeyboard } from "./quiz/keyboard.ts";
import { playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

/** A way to play that brings several questions: its address, and what it asks. */
interface Mode {
  readonly name: string;
  readonly path: string;
  readonly questionsIn: (lang: Lang) => readonly Question[];
}

const day = "2026-11-02";
const ofAllKinds = createQuiz({ seed, locale: "fr", length: 10 }).map(({ id }) => id);
const exact = (locale: Lang): readonly Question[] => createExactQuiz(ofAllKinds, { seed, locale }).questions;

const modes: readonly Mode[] = [
  { name: "today’s five", path: `/today?day=${day}`, questionsIn: (locale) => createTodaysFive({ day, locale }) },
  {
    name: "a practice",
    path: `/quiz?seed=${seed}&sector=energy&n=5`,
    questionsIn: (locale) => createQuiz({ seed, locale, length: 5, sectors: ["energy"] }),
  },
  { name: "a challenge", path: pageTypes["challenge"] ?? "", questionsIn: exact },
  { name: "a quiz in a frame", path: `/embed/quiz?q=${ofAllKinds.join("~")}&seed=${seed}`, questionsIn: exact },
  {
    name: "a calibration",
    path: `/calibration?seed=${seed}`,
    questionsIn: (locale) => createQuiz({ seed, locale, length: 20, kinds: ["interval", "did-it-happen"] }),
  },
];

/** Cuts the network once a page has all that it asks for, its worker included. */
async function cutOff(page: Page): Promise<void> {
  if (!page.url().includes("/embed/")) await page.evaluate(() => navigator.serviceWorker?.ready.then(() => null));
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
}

describe.each(langs)("without a network once it is loaded, and in a browser that keeps nothing, in %s", (lang) => {
  it.each(inTurn(modes, lang))("$name is played to its end", async ({ path, questionsIn }) => {
    const questions = questionsIn(lang);
    await visit({ before: blockStorage, keepsPages: true }, async (page) => {
      await openPlayable(page, `/${lang}${path}`);
      await expectQuestion(page, questions[0]!);
      await cutOff(page);
      await playToTheEnd(page, lang, questions);
      expect(await page.locator("main ol > li").count()).toBeGreaterThanOrEqual(questions.length);
    });
  });

  it.each(inTurn(["home", ...kinds] as const, lang))("a page with one question is answered: %s", async (type) => {
    await visit({ before: blockStorage }, async (page) => {
      await openPlayable(page, `/${lang}${pageTypes[type]}`);
      await cutOff(page);
      if (type === "home") {
        await page.locator("fieldset button").first().click();
        await page.getByRole("main").locator("h2").first().waitFor();
        return;
      }
      const question = questionOf(type, lang);
      await expectExplained(page, question, await answerByKeyboard(page, question, true));
    });
  });
});
