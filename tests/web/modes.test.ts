import { describeDate } from "@choosefr/model";
import { createQuiz, createTodaysFive, dayInParis } from "@choosefr/quiz";
import { describe, expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";
import { words } from "./words.ts";

const seed = "modes";
const quiz = createQuiz({ seed, locale: "en", length: 3 });
const exact = `q=${quiz.map(({ id }) => id).join("~")}&seed=${seed}`;

describe("today's five", () => {
  it("are the same in both languages, and those of a day gone by stay", async () => {
    const today = dayInParis(Date.now());
    for (const lang of langs) {
      for (const day of [today, "2026-11-02"]) {
        const [first] = createTodaysFive({ day, locale: lang });
        await visit({}, async (page) => {
          await openPlayable(page, day === today ? `/${lang}/today` : `/${lang}/today?day=${day}`);
          await expectQuestion(page, first!);
          expect(plain(await page.getByRole("main").innerText())).toContain(plain(describeDate(day, lang)));
        });
      }
    }
  });

  it("are shared in words that give no answer away", async () => {
    await visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await openPlayable(page, "/en/today?day=2026-11-02");
      await playToTheEnd(page, "en", createTodaysFive({ day: "2026-11-02", locale: "en" }));
      await page.getByRole("button", { name: "Share your result" }).click();
      await expect.poll(() => page.getByText("Result copied").isVisible()).toBe(true);
      const shared = await page.evaluate(() => navigator.clipboard.readText());
      expect(plain(shared)).toMatch(
        /^choosefr, the five of 2 November 2026: \d out of 5\. Answers: (?:(?:right|close|wrong|partly right)(?:, |\.)){5} http/u,
      );
      expect(shared).toContain(`${inject("origin")}/en/today?day=2026-11-02`);
    });
  });
});

describe("practice", () => {
  it("is chosen by a form that needs no script, and keeps its subject in the other language", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/en/practice");
      await page.getByLabel("Edition").selectOption("choose-france-2024");
      await page.getByLabel("Number of questions").selectOption("5");
      await page.getByRole("button", { name: "Begin" }).click();
      await page.waitForURL(/\/en\/quiz\?seed=[a-z0-9]+&edition=choose-france-2024&n=5$/u);
      expect(await page.getByRole("main").innerText()).toContain("Choose France Summit 2024");
      await page.getByRole("link", { name: words.en.switchTo }).click();
      await page.waitForURL(/\/fr\/quiz\?seed=[a-z0-9]+&edition=choose-france-2024&n=5$/u);
      await page.getByRole("link", { name: "Changer de sujet" }).click();
      expect(await page.getByLabel("Édition").inputValue()).toBe("choose-france-2024");
    });
  });
});

describe("a link to one exact quiz", () => {
  it("brings these questions in this order", async () => {
    await visit({}, async (page) => {
      await openPlayable(page, `/en/challenge?${exact}`);
      await expectQuestion(page, quiz[0]!);
    });
  });

  it("says what is no longer there, and what was corrected since", async () => {
    await visit({}, async (page) => {
      const asked = "q=estimate.jobs.getir-2022~choice.none.such&seed=x&data=1.0.0_2024-01-01";
      await page.goto(`/en/challenge?${asked}`);
      const told = plain(await page.getByRole("main").innerText());
      expect(told).toContain("1 question of the link is no longer in today’s data.");
      expect(told).toContain("This link was made from data 1.0.0 of 1 January 2024");
    });
  });

  it("leads to a quiz where it names no question", async () => {
    await visit({}, async (page) => {
      await page.goto("/fr/challenge?q=%3Cscript%3E");
      await page.waitForURL(/\/fr\/quiz\?seed=/u);
      expect(plain(await page.getByRole("main").innerText())).toContain("Question 1 sur 10");
    });
  });
});

describe("a class", () => {
  it.each(langs)("has a link, a code to scan and a sheet to print in %s, from one page", async (lang) => {
    await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`/${lang}/class`);
      await page.locator("select[name=sector]").selectOption("energy");
      await page.locator("select[name=n]").selectOption("5");
      await page.getByRole("main").locator("button[type=submit]").click();
      await page.waitForURL(/seed=/u);
      const stems = (await page.locator("section[aria-labelledby=made] ol > li").allInnerTexts()).map(plain);
      expect(stems).toHaveLength(5);
      expect(await page.locator("figure [role=img] svg").count()).toBe(1);
      const link = await page.locator("#class-link").innerText();
      expect(link).toMatch(new RegExp(`^${inject("origin")}/${lang}/challenge\\?q=.*&seed=.*&data=`, "u"));
      await page.getByRole("main").locator(`a[href^="/${lang}/sheet?"]`).click();
      await page.waitForURL(/\/sheet\?/u);
      expect((await page.locator("section[aria-labelledby=questions] h2").allInnerTexts()).map(plain)).toEqual(stems);
      expect(await page.locator("section[aria-labelledby=answers] li").count()).toBe(5);
      await page.goto(link);
      expect(plain(await page.locator("h1").first().innerText())).toBe(stems[0]);
    });
  });
});
