import { createExactQuiz, createQuiz, type Question } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Lang, seed, takeTurns } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { expectKept } from "./browser/worker.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { plain } from "./plain.ts";
import { answerTo } from "./quiz/answer-to.ts";
import { backupOf, importFile } from "./quiz/backup-file.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectFocusKept, focusedText } from "./quiz/expect-focus.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { answerByKeyboard } from "./quiz/keyboard.ts";
import { answerAnyhow, playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

const words = {
  fr: {
    never: "Rien à réviser pour l’instant",
    nothing: "Rien à réviser aujourd’hui",
    next: "revient mardi 24 novembre",
    missed: "À revoir demain, car la dernière réponse n’était pas la bonne.",
    known: /^À revoir dans \d+ jours, car .+\.$/u,
    undo: "Annuler la dernière réponse",
    over: "C’est tout pour aujourd’hui.",
    number: (n: number) => `question ${n} sur`,
    more: "2 autres questions sont à revoir aujourd’hui.",
    goOn: "Continuer",
  },
  en: {
    never: "Nothing to review yet",
    nothing: "Nothing to review today",
    next: "comes back on Tuesday 24 November",
    missed: "You will see it again tomorrow, because the last answer was not the right one.",
    known: /^You will see it again in \d+ days, because .+\.$/u,
    undo: "Undo the last answer",
    over: "That is all for today.",
    number: (n: number) => `question ${n} of`,
    more: "2 more questions are due today.",
    goOn: "Go on",
  },
} as const;

const monday = "2026-11-23T12:00:00.000Z";
const tuesday = "2026-11-24T08:00:00.000Z";

/** What a reader missed on Monday, in the order in which it is due, as it is asked when it is fetched on a day. */
function asked(ids: readonly string[], lang: Lang, day: string): readonly Question[] {
  return createExactQuiz(ids.toSorted(), { seed: `review-${day}`, locale: lang }).questions;
}

async function missOnMonday(page: Page, lang: Lang, questions: readonly Question[]): Promise<void> {
  await page.clock.setFixedTime(monday);
  const past = questions.map((question) => ({ question, answer: answerTo(question, false), at: monday }));
  await importFile(page, lang, backupOf(past));
}

const main = (page: Page): Promise<string> =>
  page
    .getByRole("main")
    .innerText()
    .then((text) => plain(text));

const turn = takeTurns();

describe("the review", () => {
  it.each(turn())("has nothing before the first answer, and says what it is, in %s", async (lang) => {
    const say = words[lang];
    await visit({}, async (page) => {
      await page.goto(`/${lang}/review`);
      await page.getByText(say.never).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });

  it.each(turn())(
    "brings back the next day what was missed, tells when each comes again, and takes the last answer back, in %s",
    async (lang) => {
      const say = words[lang];
      const missed = createQuiz({ seed, locale: lang, length: 3 });
      await visit({}, async (page) => {
        await missOnMonday(page, lang, missed);
        await page.goto(`/${lang}/review`);
        await page.getByText(say.nothing).waitFor();
        expect(await main(page)).toContain(say.next);

        await page.clock.setFixedTime(tuesday);
        const ids = missed.map(({ id }) => id);
        const questions = asked(ids, lang, "2026-11-24");
        await openPlayable(page, `/${lang}/review`);
        await expectQuestion(page, questions[0]!);
        const answer = await answerByKeyboard(page, questions[0]!, true);
        await expectExplained(page, questions[0]!, answer);
        const sentence = page.locator("h2 + div").getByRole("status");
        await expect.poll(async () => plain(await sentence.innerText())).toMatch(say.known);
        await expectFocusKept(page);
        expect(await findAxeViolations(page)).toEqual([]);

        await page.keyboard.press("Enter");
        await expectQuestion(page, questions[1]!);
        expect(await main(page)).toContain(say.number(2));
        await page.getByRole("button", { name: say.undo }).press("Enter");
        await expectQuestion(page, questions[0]!);
        await expect.poll(() => focusedText(page)).toBe(plain(questions[0]!.stem));
        const wrong = await answerByKeyboard(page, questions[0]!, false);
        await expectExplained(page, questions[0]!, wrong);
        await expect.poll(async () => plain(await sentence.innerText())).toBe(say.missed);

        for (const question of questions.slice(1)) {
          await page.keyboard.press("Enter");
          await expectQuestion(page, question);
          await answerByKeyboard(page, question, true);
          await expectFocusKept(page);
        }
        await page.keyboard.press("Enter");
        await page.getByText(say.over).waitFor();
        await expect.poll(() => focusedText(page)).toMatch(/2 .+ 3/u);
        expect(await findAxeViolations(page)).toEqual([]);
        await page.reload();
        await page.getByText(say.nothing).waitFor();
      });
    },
  );

  it.each(turn())(
    "goes on after ten, and by what was fetched before where there is no network, in %s",
    async (lang) => {
      const say = words[lang];
      const twelve = createQuiz({ seed, locale: lang, length: 12 });
      await visit({ keepsPages: true }, async (page) => {
        await missOnMonday(page, lang, twelve);
        const fetched = page.waitForResponse((response) => response.url().includes("/session?"));
        await page.goto(`/${lang}/review`);
        await (await fetched).finished();
        await page.getByText(say.nothing).waitFor();
        await expectKept(page);
        await page.context().setOffline(true);
        await page.clock.setFixedTime(tuesday);
        const kept = asked(
          twelve.map(({ id }) => id),
          lang,
          "2026-11-23",
        );
        await openPlayable(page, `/${lang}/review`);
        for (const { stem } of kept.slice(0, 10)) {
          await expect.poll(async () => plain(await page.locator("h1").innerText())).toBe(plain(stem));
          await answerAnyhow(page);
          await page.keyboard.press("Enter");
        }
        await page.getByText(say.more).waitFor();
        await page.getByRole("button", { name: say.goOn }).click();
        await page.getByText(say.number(1)).waitFor();
        await expectFocusKept(page);
      });
    },
  );
});

it("what a quiz was answered with comes back", async () => {
  await visit({}, async (page) => {
    await page.clock.setFixedTime(monday);
    await openPlayable(page, `/en/quiz?seed=${seed}`);
    await playToTheEnd(page, "en");
    await page.clock.setFixedTime("2027-11-24T12:00:00.000Z");
    await openPlayable(page, "/en/review");
    expect(await main(page)).toContain("question 1 of 10");
  });
});
