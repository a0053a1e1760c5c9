import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectExplained } from "../../fixtures/expect-explained.ts";
import { childrenOf, type ReadElement, readXml, textAt } from "../../fixtures/read-xml.ts";
import { manyTexts, rewriteTexts, sampleQuestions } from "../../fixtures/sample-questions.ts";
import { asHeld, shownText } from "../../fixtures/shown-text.ts";
import type { Question } from "../index.ts";
import { exportQuiz } from "./index.ts";

/** The elements that the documentation of the format names for questions of each type, with those of all. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  multichoice: ["single", "shuffleanswers", "answernumbering", "answer"],
  truefalse: ["answer"],
  numerical: ["answer"],
  shortanswer: ["usecase", "answer"],
  matching: ["shuffleanswers", "subquestion"],
};
const OF_ALL = ["name", "questiontext", "generalfeedback", "defaultgrade", "idnumber", "tags"];
/** The shares of the mark that Moodle knows, of those that may be given here. */
const FRACTIONS = ["0", "50", "100"];

function readBack(questions: readonly Question[], title = "Quiz"): readonly ReadElement[] {
  const quiz = readXml(exportQuiz(questions, "moodle", { title }).content as string);
  expect(quiz.name).toBe("quiz");
  const [category, ...read] = childrenOf(quiz, "question");
  expect(category?.attributes).toEqual({ type: "category" });
  expect(read).toHaveLength(questions.length);
  return read;
}

function expectSame(question: Question, read: ReadElement): void {
  const { type = "" } = read.attributes;
  const names = new Set(read.children.map(({ name }) => name));
  expect([...names].toSorted()).toEqual([...OF_ALL, ...(ELEMENTS[type] ?? [])].toSorted());
  expect(textAt(read, "name", "text")).toBe(question.kind === "interval" ? question.plainStem : question.stem);
  expect(shownText(textAt(read, "questiontext", "text"))).toContain(textAt(read, "name", "text"));
  expect(textAt(read, "idnumber")).toBe(`${question.id}.${question.locale}`);
  expectExplained(question, textAt(read, "generalfeedback", "text"));
  const answers = childrenOf(read, "answer").map((answer) => ({
    share: answer.attributes["fraction"],
    text: textAt(answer, "text"),
    feedback: textAt(answer, "feedback", "text"),
    tolerance: Number(childrenOf(answer, "tolerance")[0]?.text),
  }));
  for (const { share = "" } of answers) expect(FRACTIONS).toContain(share);
  const pairs = childrenOf(read, "subquestion").map((pair) => [textAt(pair, "text"), textAt(pair, "answer", "text")]);
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      expect(answers.map(({ share, text }) => [shownText(text), share])).toEqual(
        question.options.map(({ text, isCorrect }) => [text, isCorrect ? "100" : "0"]),
      );
      for (const [at, { feedback }] of answers.entries()) {
        expect(shownText(feedback)).toContain(question.options[at]?.why);
      }
      return;
    case "did-it-happen":
      expect(answers.map(({ share, text }) => [text, share])).toEqual([
        ["true", question.isTrue ? "100" : "0"],
        ["false", question.isTrue ? "0" : "100"],
      ]);
      return;
    case "estimate":
    case "interval": {
      const [exact, near] = answers;
      const { low, high, unitSize } = question;
      expect([exact?.share, near?.share]).toEqual(["100", "50"]);
      expect(Number(exact?.text) - (exact?.tolerance ?? Number.NaN)).toBeCloseTo(low / unitSize, 9);
      expect(Number(exact?.text) + (exact?.tolerance ?? Number.NaN)).toBeCloseTo(high / unitSize, 9);
      return;
    }
    case "order":
      expect(pairs.map(([text = "", place = ""]) => [shownText(text), Number.parseInt(place, 10)])).toEqual(
        question.items.map(({ text, place }) => [text, place + 1]),
      );
      return;
    case "match":
      expect(pairs.map(([text = "", match]) => [shownText(text), match])).toEqual(
        question.items.map(({ text, match }) => [text, question.matches[match]]),
      );
      return;
    case "typed-name":
    case "map": {
      const right = answers.filter(({ share }) => share === "100").map(({ text }) => text);
      for (const name of question.kind === "map" ? question.placeNames : question.names) expect(right).toContain(name);
      return;
    }
    default:
      question satisfies never;
  }
}

describe("Moodle XML", () => {
  it.each(["fr", "en"] as const)("holds every kind in %s, its feedback and its tolerance", (locale) => {
    const questions = sampleQuestions(locale, 10);
    const read = readBack(questions);
    for (const [at, question] of questions.entries()) expectSame(question, read[at] as ReadElement);
  });

  it("puts a quiz into a category of its own, whatever its title", () => {
    const { content } = exportQuiz([], "moodle", { title: "3e B / groupe <1>" });
    const [category] = childrenOf(readXml(content as string), "question");
    expect(textAt(category as ReadElement, "category", "text")).toBe("$course$/top/3e B // groupe <1>");
  });

  it("escapes the star that stands for any letters", () => {
    const sample = sampleQuestions("en", 1).find(({ kind }) => kind === "typed-name");
    const [read] = readBack([{ ...sample, names: ["E*Trade"] } as unknown as Question]);
    expect(textAt(childrenOf(read as ReadElement, "answer")[0] as ReadElement, "text")).toBe(String.raw`E\*Trade`);
  });

  it("keeps every text whole, whatever is in it", () => {
    const samples = sampleQuestions("fr", 1);
    fc.assert(
      fc.property(fc.constantFrom(...samples), manyTexts, (sample, texts) => {
        const question = rewriteTexts(sample, () => texts());
        const [read] = readBack([question], texts());
        expectExplained(question, textAt(read as ReadElement, "generalfeedback", "text"));
        const stem = question.kind === "interval" ? question.plainStem : question.stem;
        expect(shownText(textAt(read as ReadElement, "questiontext", "text"))).toContain(asHeld(stem));
        const options = "options" in question ? question.options : [];
        if (options.length === 0) return;
        const answers = childrenOf(read as ReadElement, "answer").map((answer) => shownText(textAt(answer, "text")));
        expect(answers).toEqual(options.map(({ text }) => asHeld(text)));
      }),
    );
  });
});
