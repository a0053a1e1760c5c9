import fc from "fast-check";
import { type GIFTQuestion, parse } from "gift-pegjs";
import { describe, expect, it } from "vitest";
import { expectExplained } from "../../fixtures/expect-explained.ts";
import { manyTexts, rewriteTexts, sampleQuestions } from "../../fixtures/sample-questions.ts";
import { asHeld, shownText } from "../../fixtures/shown-text.ts";
import { createQuiz, type EstimateQuestion, type Question } from "../index.ts";
import { exportQuiz } from "./index.ts";

type Read = Exclude<GIFTQuestion, { readonly type: "Category" | "Description" }>;

/** The questions of a quiz, written as GIFT and read back by a parser that is not ours. */
function readBack(questions: readonly Question[]): readonly Read[] {
  const { content } = exportQuiz(questions, "gift");
  const [category, ...read] = parse(content as string);
  expect(category).toMatchObject({ type: "Category" });
  expect(read).toHaveLength(questions.length);
  return read as readonly Read[];
}

/** The parser leaves its own signs for what was escaped in the right half of a pair. */
function unmask(text: string): string {
  return text.replaceAll(/&&(\d{3});/gu, (_, code: string) => String.fromCharCode(Number(code)));
}

function shown(text: { readonly text: string } | null | undefined): string | null {
  return text === null || text === undefined ? null : shownText(text.text);
}

function expectSame(question: Question, read: Read): void {
  expect(read.title).toBe(question.kind === "interval" ? question.plainStem : question.stem);
  expect(read.stem.format).toBe("html");
  expect(shown(read.stem)).toContain(read.title);
  expectExplained(question, read.globalFeedback?.text ?? "");
  expectSameAnswer(question, read);
}

function expectSameAnswer(question: Question, read: Read): void {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      if (read.type !== "MC") throw new Error(read.type);
      expect(read.choices.map(({ text, isCorrect }) => [shown(text), isCorrect])).toEqual(
        question.options.map(({ text, isCorrect }) => [text, isCorrect]),
      );
      for (const [at, { feedback }] of read.choices.entries()) {
        expect(shown(feedback)).toContain(question.options[at]?.why);
      }
      return;
    case "did-it-happen":
      expect(read).toMatchObject({ type: "TF", isTrue: question.isTrue });
      return;
    case "estimate":
    case "interval": {
      if (read.type !== "Numerical" || !Array.isArray(read.choices)) throw new Error(read.type);
      const { low, high, unitSize } = question;
      const [exact, near] = read.choices.map(({ text, weight }) => ({ ...text, weight }));
      expect(exact).toMatchObject({ type: "high-low", weight: 100 });
      expect(exact?.numberLow).toBeCloseTo(low / unitSize, 9);
      expect(exact?.numberHigh).toBeCloseTo(high / unitSize, 9);
      expect(near).toMatchObject({ weight: 50 });
      return;
    }
    case "order":
      if (read.type !== "Matching") throw new Error(read.type);
      expect(
        read.matchPairs.map(({ subquestion, subanswer }) => [shown(subquestion), Number.parseInt(subanswer, 10)]),
      ).toEqual(question.items.map(({ text, place }) => [text, place + 1]));
      return;
    case "match":
      if (read.type !== "Matching") throw new Error(read.type);
      expect(read.matchPairs.map(({ subquestion, subanswer }) => [shown(subquestion), unmask(subanswer)])).toEqual(
        question.items.map(({ text, match }) => [text, question.matches[match]]),
      );
      return;
    case "typed-name":
    case "map":
      if (read.type !== "Short") throw new Error(read.type);
      for (const name of question.kind === "map" ? question.placeNames : question.names) {
        expect(read.choices.filter(({ weight }) => weight === 100).map(({ text }) => text.text)).toContain(name);
      }
      return;
    default:
      question satisfies never;
  }
}

describe("GIFT", () => {
  it.each(["fr", "en"] as const)("holds every kind in %s, its feedback and its tolerance", (locale) => {
    const questions = sampleQuestions(locale, 10);
    const read = readBack(questions);
    for (const [at, question] of questions.entries()) expectSame(question, read[at] as Read);
  });

  it("is told by its ids and tags, each question a paragraph", () => {
    const [question] = createQuiz({ seed: "gift", locale: "en", length: 1, kinds: ["choice"] });
    const { content, fileName, mediaType } = exportQuiz([question as Question], "gift", { title: "Year 9: A/B" });
    expect(content).toContain("$CATEGORY: Year 9\\: A//B\n\n");
    expect(content).toContain(`// question: 0 [id:${question?.id}.en] [tag:choosefr] [tag:choice]\n`);
    expect({ fileName, mediaType }).toEqual({ fileName: "choosefr-quiz.gift", mediaType: "text/plain; charset=utf-8" });
  });

  it("gives half for a number that the quiz itself would give half", () => {
    const [question] = createQuiz({ seed: "half", locale: "fr", length: 1, kinds: ["estimate"] });
    const { low, unitSize } = question as EstimateQuestion;
    const [read] = readBack([question as Question]);
    if (read?.type !== "Numerical" || !Array.isArray(read.choices)) throw new Error("no number");
    // Three digits are told of a bound.
    expect(((read.choices[1]?.text.numberLow ?? 0) * Math.sqrt(10) * unitSize) / low).toBeCloseTo(1, 2);
  });

  it("keeps every text whole, whatever signs of the format are in it", () => {
    const samples = sampleQuestions("fr", 1).filter(({ kind }) => kind === "choice" || kind === "higher-lower");
    fc.assert(
      fc.property(fc.constantFrom(...samples), manyTexts, (sample, texts) => {
        const question = rewriteTexts(sample, () => texts());
        const [read] = readBack([question]);
        const choices = read?.type === "MC" ? read.choices : [];
        const options = "options" in question ? question.options : [];
        expect(choices.map(({ text, isCorrect }) => [shown(text)?.trim(), isCorrect])).toEqual(
          options.map(({ text, isCorrect }) => [asHeld(text).trim(), isCorrect]),
        );
        for (const [at, { feedback }] of choices.entries()) {
          expect(shown(feedback)).toContain(asHeld(options[at]?.why ?? "").trim());
        }
        expect(shown(read?.globalFeedback)).toContain(asHeld(question.explanation.answer));
      }),
    );
  });

  it("can be read whatever is in a question of any kind", () => {
    const samples = sampleQuestions("en", 1);
    fc.assert(
      fc.property(manyTexts, (texts) => {
        readBack(samples.map((sample) => rewriteTexts(sample, () => texts())));
      }),
    );
  });
});
