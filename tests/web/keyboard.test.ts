import { type Answer, createQuiz, type QuestionKind } from "@choosefr/quiz";
import { expect, it } from "vitest";
import { kinds, langs, questionOf, seed } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { expectExplained } from "./quiz/expect-explained.ts";
import { expectFocusKept, focusedText } from "./quiz/expect-focus.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { answerByKeyboard, tabTo } from "./quiz/keyboard.ts";
import { openPlayable } from "./quiz/playable.ts";
import { expectReview } from "./quiz/review.ts";
import { verdictOf } from "./quiz/verdict.ts";
import { words } from "./words.ts";

it.each(langs)("a quiz of ten is played in %s with nothing but the keyboard, and without a network", async (lang) => {
  await visit({}, async (page) => {
    const questions = createQuiz({ seed, locale: lang, length: 10 });
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const answers: Answer[] = [];
    const seen = new Map<QuestionKind, number>();
    let right = 0;
    await openPlayable(page, `/${lang}/quiz?seed=${seed}`);
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    for (const [index, question] of questions.entries()) {
      await expectQuestion(page, question);
      // Of each kind the first is answered rightly, the second wrongly, and so on.
      const before = seen.get(question.kind) ?? 0;
      seen.set(question.kind, before + 1);
      const answer = await answerByKeyboard(page, question, before % 2 === 0);
      answers.push(answer);
      if (verdictOf(question, answer) === "right") right += 1;

      await expectExplained(page, question, answer);
      await expectFocusKept(page);
      expect(await focusedText(page)).toBe(words[lang][verdictOf(question, answer)]);
      // `status` is a polite live region.
      const spoken = page.getByRole("main").getByRole("status").first();
      await expect.poll(async () => words[lang].soFar.exec(plain(await spoken.innerText()))?.[1]).toBe(String(right));

      await page.keyboard.press("Enter");
      await expectFocusKept(page);
      const next = questions[index + 1];
      if (next !== undefined) await expect.poll(() => focusedText(page)).toBe(plain(next.stem));
    }
    await expect.poll(() => focusedText(page)).toMatch(words[lang].score);
    await expectReview(page, questions, answers);
  });
});

it("number keys can be turned off, and stay so", async () => {
  await visit({}, async (page) => {
    const [first] = createQuiz({ seed, locale: "en", length: 1 });
    await openPlayable(page, `/en/quiz?seed=${seed}`);
    await page.getByRole("button", { name: "Turn off" }).press("Enter");
    await expect.poll(() => page.getByRole("button", { name: "Turn on the number keys" }).count()).toBe(1);
    await page.reload();
    const turnOn = page.getByRole("button", { name: "Turn on the number keys" });
    await turnOn.waitFor();
    await page.keyboard.press("1");
    await expectQuestion(page, first!);
    await turnOn.press("Enter");
    await expectFocusKept(page);
    const answer = await answerByKeyboard(page, first!, true);
    await expectExplained(page, first!, answer);
  });
});

it("an option is reached with Tab and chosen with Enter or Space", async () => {
  const [first] = createQuiz({ seed, locale: "fr", length: 1 });
  for (const key of ["Enter", "Space"]) {
    await visit({}, async (page) => {
      await openPlayable(page, `/fr/quiz?seed=${seed}`);
      await tabTo(page, "fieldset li:nth-child(2) button");
      await page.keyboard.press(key);
      await expectExplained(page, first!, { option: 1 });
      await expectFocusKept(page);
    });
  }
});

it("an estimate that is no number, or off the line, is answered with what to do", async () => {
  await visit({}, async (page) => {
    const question = createQuiz({ seed, locale: "fr", length: 10 }).find(({ kind }) => kind === "estimate")!;
    await openPlayable(page, `/fr/question/${question.id}`);
    await tabTo(page, "input[type=text]");
    for (const wrong of ["", "beaucoup", "-3", "0", "999999999999999"]) {
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.press("Backspace");
      if (wrong !== "") await page.keyboard.type(wrong);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("fieldset [id$=problem]").innerText()).toMatch(/\d/u);
      expect(await page.getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
      await expectFocusKept(page);
    }
    const answer = await answerByKeyboard(page, question, true);
    await expectExplained(page, question, answer);
  });
});

it("not to know is an answer too, for all that is not chosen from options or told with a confidence", async () => {
  await visit({}, async (page) => {
    for (const kind of kinds.filter((one) => !["choice", "higher-lower", "interval", "did-it-happen"].includes(one))) {
      const question = questionOf(kind, "en");
      await openPlayable(page, `/en/question/${question.id}`);
      await tabTo(page, "fieldset button[type=submit] + button");
      expect(await focusedText(page)).toBe(words.en.skip);
      await page.keyboard.press("Enter");
      await expectExplained(page, question, { isSkipped: true });
      await expectFocusKept(page);
    }
  });
});

it("what is not yet an answer is answered with what is missing", async () => {
  await visit({}, async (page) => {
    for (const kind of kinds.filter((one) => ["match", "typed-name", "map", "did-it-happen"].includes(one))) {
      const question = questionOf(kind, "fr");
      await openPlayable(page, `/fr/question/${question.id}`);
      await tabTo(page, "fieldset button[type=submit]");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("fieldset [id$=problem]").innerText()).toMatch(/\p{L}{3}/u);
      await expectFocusKept(page);
      await expectQuestion(page, question);
    }
  });
});
