import { catalogue } from "@choosefr/model";
import { scoreAnswer } from "@choosefr/quiz";
import { createQuizmaster } from "@choosefr/quiz/plain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answered,
  type AskedQuestion,
  breakLines,
  PICKER_KINDS,
  type Screen,
  screenOfAnswer,
  screenOfQuestion,
  screenOfScore,
} from "./quiz-screens.ts";

const quizmaster = createQuizmaster(catalogue);
const LOCALES = ["fr", "en"] as const;
const questions = LOCALES.flatMap((locale) =>
  quizmaster
    .listQuestionIds(PICKER_KINDS)
    .flatMap((id) => (quizmaster.createQuestion(id, locale) as AskedQuestion | null) ?? []),
);

function give(question: AskedQuestion, isRight: boolean): Answered {
  const answer =
    question.kind === "estimate"
      ? { value: isRight ? question.low : question.high * 100 }
      : { option: question.options.findIndex(({ isCorrect }) => isCorrect === isRight) };
  return { question, answer, score: scoreAnswer(question, answer) };
}

const told = ({ lines }: Screen): string =>
  lines.map(({ label, detail }) => (detail === undefined ? label : `${label} ${detail}`)).join(" ");

const longest = ({ lines }: Screen): number =>
  Math.max(...lines.flatMap(({ label, detail = "" }) => [label.length, detail.length]));

describe("every question of the record", () => {
  it("is told whole, under a title that says where one is", () => {
    for (const question of questions) {
      if (question.kind === "estimate") continue;
      const { title, prompt, lines } = screenOfQuestion(question, { step: 2, of: 5 });
      expect(title).toBe({ fr: "Question 2 sur 5", en: "Question 2 of 5" }[question.locale]);
      expect(prompt).toBe(question.stem);
      expect(lines.map(({ label }) => label)).toEqual(question.options.map(({ text }) => text));
      expect(Math.max(...lines.map(({ label }) => label.length))).toBeLessThanOrEqual(84);
    }
  });

  it("is followed by the verdict and what is true, who says so, and the way on as the first line", () => {
    for (const question of questions) {
      for (const isRight of [true, false]) {
        const screen = screenOfAnswer(give(question, isRight), { step: 3, of: 5 });
        const verdict = isRight
          ? { fr: "C’est juste.", en: "That is right." }[question.locale]
          : { fr: "Non.", en: "No." }[question.locale];
        expect(screen.title).toBe({ fr: "Question 3 sur 5", en: "Question 3 of 5" }[question.locale]);
        expect(screen.prompt).toBe(`${verdict} ${question.explanation.answer}`);
        expect(screen.lines[0]?.action).toEqual({ type: "go-on" });
        expect(told(screen)).toContain(question.explanation.sources[0]?.name);
        expect(longest(screen)).toBeLessThanOrEqual(120);
      }
    }
  });

  it("says on the last that the score comes next", () => {
    const [question] = questions;
    const [first, last] = [1, 5].map((step) => screenOfAnswer(give(question!, true), { step, of: 5 }));
    expect(first!.lines[0]!.label).not.toBe(last!.lines[0]!.label);
  });
});

describe("the end of a quiz", () => {
  const quiz = quizmaster.createQuiz({ seed: "lundi", locale: "en", length: 5, kinds: PICKER_KINDS });

  it("tells the points, what was missed, and where to read on", () => {
    const answered = quiz.map((question, index) => give(question, index > 1));
    const screen = screenOfScore(answered, "en");
    expect(screen.title).toBe("3 out of 5");
    for (const { question, score } of answered) {
      expect(told(screen).includes(question.explanation.answer)).toBe(!score.isCorrect);
    }
    expect(screen.lines.some(({ action }) => action?.type === "facts")).toBe(true);
  });

  it("has nothing to add where all is right", () => {
    const screen = screenOfScore(
      quiz.map((question) => give(question, true)),
      "en",
    );
    expect([screen.title, screen.prompt, screen.lines.length]).toEqual(["5 out of 5", "All of it right.", 1]);
  });
});

describe("breakLines", () => {
  it("loses nothing, and breaks between words only", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (text, length) => {
        expect(breakLines(text, length).join(" ")).toBe(text);
        for (const line of breakLines(text, length)) expect(line.length <= length || !line.includes(" ")).toBe(true);
      }),
    );
  });
});
