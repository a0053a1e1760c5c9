import { createQuiz } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { seed } from "./addresses.ts";
import { openDatabase, putRecords } from "./browser/database.ts";
import { blockStorage, fillStorage, removeStorage, type Visitor, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { answerTo } from "./quiz/answer-to.ts";
import { expectFocusKept } from "./quiz/expect-focus.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { answerAndGoOn, playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";
import { words } from "./words.ts";

const questions = createQuiz({ seed, locale: "en", length: 10 });
const quiz = `/en/quiz?seed=${seed}`;

/** Opens the quiz, expects to begin at its first question, answers it and goes on. */
async function expectPlayable(page: Page): Promise<void> {
  await openPlayable(page, quiz);
  await expectQuestion(page, questions[0]!);
  await answerAndGoOn(page);
  await expectFocusKept(page);
  await expectQuestion(page, questions[1]!);
}

describe("what is kept", () => {
  it("a quiz goes on where it was left, in the other language too", async () => {
    await visit({}, async (page) => {
      await expectPlayable(page);
      await openPlayable(page, quiz);
      await expectQuestion(page, questions[1]!);
      expect(await page.getByRole("status").first().innerText()).toContain("2");
      await page.getByRole("link", { name: words.en.switchTo }).click();
      await page.waitForURL(`**/fr/quiz?seed=${seed}`);
      await expectQuestion(page, createQuiz({ seed, locale: "fr", length: 10 })[1]!);
    });
  });

  it("a quiz begun before there was a database goes on, and is then kept there alone", async () => {
    const begun = kept({ [questions[0]!.id]: answerTo(questions[0]!, true) });
    await visit(keeping({ "choosefr.quizzes": begun }), async (page) => {
      await openPlayable(page, quiz);
      await expectQuestion(page, questions[1]!);
      await expect.poll(() => page.evaluate(() => localStorage.getItem("choosefr.quizzes"))).toBeNull();
      await page.reload();
      await expectQuestion(page, questions[1]!);
    });
  });

  it("a finished quiz shows its review again, and the home page the score", async () => {
    await visit({}, async (page) => {
      await openPlayable(page, quiz);
      await playToTheEnd(page, "en");
      const score = plain(await page.locator("h1").innerText());
      await page.reload();
      await expect.poll(async () => plain(await page.locator("h1").innerText())).toBe(score);
      await page.goto("/en");
      const [, right] = words.en.score.exec(score) ?? [];
      await expect
        .poll(async () => plain(await page.getByRole("main").innerText()))
        .toContain(`${right} out of ${questions.length}`);
      await page.goto(quiz);
      await page.getByRole("button", { name: "Play these again" }).click();
      await expectQuestion(page, questions[0]!);
      await expectFocusKept(page);
    });
  });
});

/** Where quizzes were kept before there was a database, and where the site keeps a text today. */
const keys = ["choosefr.quizzes", "choosefr.number-keys"];

/** A visitor in whose browser texts are kept already. */
function keeping(texts: Readonly<Record<string, string>>): Visitor {
  const localStorage = Object.entries(texts).map(([name, value]) => ({ name, value }));
  return { storageState: { cookies: [], origins: [{ origin: inject("origin"), localStorage }] } };
}

const nested = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
const ids = questions.map(({ id }) => id);
const kept = (answers: unknown, score: unknown = null): string =>
  JSON.stringify({ version: 1, quizzes: [{ seed, answers, score }] });

describe("garbage under every key the site uses does no harm", () => {
  it.each([
    ["nothing", ""],
    ["half of something", '{"version":1,"quizzes":[{"se'],
    ["null", "null"],
    ["a number", "1e999"],
    ["a list", "[null,1,{}]"],
    ["another program's", '{"version":1,"state":{"user":"x"},"quizzes":"none"}'],
    ["a later version's", '{"version":99,"quizzes":[{"seed":"later","answers":{}}]}'],
    ["markup", "<script>alert(1)</script>"],
    ["two million characters", "x".repeat(2_000_000)],
    ["lists in lists", nested],
    ["answers of the wrong form", kept(Object.fromEntries(ids.map((id) => [id, "0"])))],
    [
      "the answers of other questions",
      kept({ __proto__: { option: 0 }, constructor: { option: 0 }, other: { value: 1 } }),
    ],
    ["a score that cannot be", kept({}, { right: 1e9, total: -1 })],
  ])("%s", async (_what, garbage) => {
    await visit(keeping(Object.fromEntries(keys.map((key) => [key, garbage]))), async (page) => {
      await expectPlayable(page);
      await page.reload();
      await expectQuestion(page, questions[1]!);
    });
  });

  it("a score that cannot be is not told on the home page", async () => {
    const impossible = kept({}, { right: 1e9, total: 2 });
    await visit(keeping({ "choosefr.quizzes": impossible }), async (page) => {
      await openPlayable(page, "/en");
      expect(plain(await page.getByRole("main").innerText())).not.toMatch(/score|1000000000/u);
    });
  });

  it("answers that their questions cannot have", async () => {
    const impossible = Object.fromEntries(
      questions.map(({ id, kind }) => [id, kind === "estimate" ? { option: 0 } : { value: 1e9 }]),
    );
    await visit(keeping({ "choosefr.quizzes": kept(impossible) }), expectPlayable);
  });
});

describe("a browser that keeps nothing is served all the same, and told so", () => {
  it.each([
    ["storage is blocked", blockStorage, "stores nothing"],
    ["storage is full", fillStorage, "no room left"],
    ["there is no storage", removeStorage, "stores nothing"],
  ])("%s", async (_what, before, told) => {
    await visit({ before }, async (page) => {
      await page.goto("/en");
      await page.locator("fieldset button").first().waitFor();
      await expectPlayable(page);
      await expect.poll(async () => plain(await page.getByRole("main").innerText())).toContain(told);
      await openPlayable(page, quiz);
      await page.getByRole("button", { name: "Turn off" }).click();
      await page.getByRole("button", { name: "Turn on" }).click();
      await page.keyboard.press("1");
      await page.getByRole("main").locator("h2").first().waitFor();
    });
  });

  it("a later version of the site has been here", async () => {
    await visit({}, async (page) => {
      await page.goto("/en/method");
      await openDatabase(page, 99);
      await expectPlayable(page);
      await expect.poll(async () => plain(await page.getByRole("main").innerText())).toContain("newer version");
    });
  });
});

describe("what the database holds does no harm", () => {
  it.each([
    ["rounds of the wrong form", [{ store: "rounds", value: { key: seed, answers: "x", at: 5 } }]],
    ["answers of the wrong form", [{ store: "answers", value: { id: "x", question: {} } }]],
    ["questions of the wrong form", [{ store: "questions", value: { key: `en~${questions[0]!.id}`, question: 1 } }]],
  ])("%s", async (_what, records) => {
    await visit({}, async (page) => {
      await page.goto("/en/progress");
      await page.getByText("Nothing is kept yet").waitFor();
      await putRecords(page, records);
      await expectPlayable(page);
      await page.goto("/en/progress");
      await expect.poll(async () => plain(await page.getByRole("main").innerText())).toContain("Answers 1 ");
      for (const path of ["/en/review", "/en/calibration", "/en"]) await page.goto(path);
    });
  });
});
