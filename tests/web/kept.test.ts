import { createQuiz } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { seed } from "./addresses.ts";
import { blockStorage, type Visitor, visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
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
      expect(await page.getByRole("status").innerText()).toContain("2");
      await page.getByRole("link", { name: words.en.switchTo }).click();
      await page.waitForURL(`**/fr/quiz?seed=${seed}`);
      await expectQuestion(page, createQuiz({ seed, locale: "fr", length: 10 })[1]!);
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

let keys: readonly string[] = [];

// Every key under which the site keeps something, found by using all that it keeps something of.
beforeAll(async () => {
  await visit({}, async (page) => {
    await openPlayable(page, quiz);
    await page.getByRole("button", { name: "Turn off" }).click();
    await answerAndGoOn(page);
    keys = await page.evaluate(() => Object.keys(localStorage));
  });
});

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
    expect(keys.length).toBeGreaterThanOrEqual(2);
    await visit(keeping(Object.fromEntries(keys.map((key) => [key, garbage]))), async (page) => {
      await expectPlayable(page);
      expect(await page.evaluate(() => Object.values<string>(localStorage).join(" "))).toContain(`"seed":"${seed}"`);
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
    expect(keys).toContain("choosefr.quizzes");
  });
});

describe("a browser that keeps nothing is served all the same", () => {
  it.each([
    ["storage is blocked", blockStorage],
    [
      "storage is full",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
    ["there is no storage", () => Object.defineProperty(window, "localStorage", { value: null })],
  ])("%s", async (_what, before) => {
    await visit({ before }, async (page) => {
      await page.goto("/en");
      await page.locator("fieldset button").first().waitFor();
      await expectPlayable(page);
      await openPlayable(page, quiz);
      await page.getByRole("button", { name: "Turn off" }).click();
      await page.getByRole("button", { name: "Turn on" }).click();
      await page.keyboard.press("1");
      await page.getByRole("main").locator("h2").first().waitFor();
    });
  });
});
