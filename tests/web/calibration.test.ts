import { createQuiz } from "@choosefr/quiz";
import { calibrate, describeLevel, type Forecast, forecastOf } from "@choosefr/quiz/calibration";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { type Lang, seed, takeTurns } from "./addresses.ts";
import { desktop, phone, visit } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findEnlargedFaults } from "./judge/enlarged.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { plain } from "./plain.ts";
import { answerTo } from "./quiz/answer-to.ts";
import { backupOf, importFile } from "./quiz/backup-file.ts";
import { expectFocusKept } from "./quiz/expect-focus.ts";
import { answerByKeyboard } from "./quiz/keyboard.ts";
import { openPlayable } from "./quiz/playable.ts";

const kinds = ["interval", "did-it-happen"] as const;
const chartName = {
  fr: "Part de réponses justes selon la certitude annoncée",
  en: "Share of right answers by stated confidence",
};

/** Expects a chart of these forecasts: its finding above it, each level in a table, in words those that stand out. */
async function expectChart(page: Page, lang: Lang, forecasts: readonly Forecast[]): Promise<void> {
  const { levels, overall } = calibrate(forecasts);
  const part = page.locator("section", { has: page.getByRole("img", { name: chartName[lang] }) }).first();
  await expect.poll(async () => plain(await part.innerText())).toContain(plain(describeLevel(overall!, lang)));
  expect(await part.locator("tbody tr").count()).toBe(levels.length);
  const told = plain(await part.innerText());
  for (const level of levels) {
    expect(told).toContain(`${level.right} ${lang === "fr" ? "sur" : "of"} ${level.asked}`);
    const isOdd = level.judgement === "too-sure" || level.judgement === "not-sure-enough";
    expect(told.includes(plain(describeLevel(level, lang)))).toBe(levels.length > 1 && isOdd);
  }
}

it("twenty questions are answered with keys alone, then the chart tells what the confidence was worth", async () => {
  await visit({}, async (page) => {
    const questions = createQuiz({ seed, locale: "en", length: 20, kinds });
    expect(questions).toHaveLength(20);
    await page.goto("/en/calibration");
    await page.getByRole("link", { name: "Begin" }).press("Enter");
    await page.waitForURL(/\/en\/calibration\?seed=[a-z\d]{6}$/u);
    await openPlayable(page, `/en/calibration?seed=${seed}`);
    const forecasts: Forecast[] = [];
    for (const [index, question] of questions.entries()) {
      await expect.poll(async () => plain(await page.locator("h1").innerText())).toBe(plain(question.stem));
      const answer = await answerByKeyboard(page, question, index % 3 > 0);
      await page.getByRole("main").locator("h2").first().waitFor();
      forecasts.push(forecastOf(question, answer)!);
      await page.keyboard.press("Enter");
      await expectFocusKept(page);
    }
    await expectChart(page, "en", forecasts);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.goto("/en/calibration");
    await expectChart(page, "en", forecasts);
  });
});

const turn = takeTurns();

it.each(turn())("all that is kept is charted in %s, on a phone too", async (lang) => {
  const questions = createQuiz({ seed: "kept", locale: lang, length: 20, kinds });
  const past = questions.map((question, index) => ({
    question,
    answer: answerTo(question, index % 4 > 0),
    at: "2026-11-20T10:00:00.000Z",
  }));
  for (const device of [desktop, phone]) {
    await visit(device, async (page) => {
      await importFile(page, lang, backupOf(past));
      await page.goto(`/${lang}/calibration`);
      await expectChart(
        page,
        lang,
        past.map(({ question, answer }) => forecastOf(question, answer)!),
      );
      expect(await findLayoutFaults(page)).toEqual([]);
      expect(await findEnlargedFaults(page)).toEqual([]);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
});
