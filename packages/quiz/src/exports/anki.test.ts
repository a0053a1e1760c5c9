import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectExplained } from "../../fixtures/expect-explained.ts";
import { manyTexts, rewriteTexts, sampleQuestions } from "../../fixtures/sample-questions.ts";
import { asHeld, shownText } from "../../fixtures/shown-text.ts";
import type { Question } from "../index.ts";
import { exportQuiz } from "./index.ts";

interface Card {
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  readonly tags: string;
}

/** The cards of a file, read as Anki reads it: header lines first, then fields between tabs. */
function readBack(questions: readonly Question[], title = "Quiz"): readonly Card[] {
  const content = exportQuiz(questions, "anki", { title }).content as string;
  const header = content.split("\n").filter((line) => line.startsWith("#"));
  expect(header[0]).toBe("#separator:tab");
  const columns =
    header
      .find((line) => line.startsWith("#columns:"))
      ?.slice("#columns:".length)
      .split("\t") ?? [];
  const cards: readonly Card[] = parse(content, { delimiter: "\t", columns, comment: "#", comment_no_infix: true });
  expect(cards).toHaveLength(questions.length);
  return cards;
}

/** What is right and must be on the back. */
function rightTexts(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return question.options.flatMap(({ text, why }) => [text, why]);
    case "order":
      return question.items.flatMap(({ text, figure }) => [text, figure]);
    case "match":
      return question.items.flatMap(({ text, why, match }) => [text, why, question.matches[match] ?? ""]);
    case "did-it-happen":
      return [question.answerText, question.isTrue ? "Oui" : "Non"];
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
      return [question.answerText];
    default:
      return question satisfies never;
  }
}

describe("cards for Anki", () => {
  it("hold every kind, what is right and everything that explains it", () => {
    const questions = sampleQuestions("fr", 10);
    const cards = readBack(questions);
    for (const [at, question] of questions.entries()) {
      const { guid, front, back, tags } = cards[at] as Card;
      expect(guid).toBe(`choosefr.${question.id}.fr`);
      expect(tags.split(" ")).toEqual(["choosefr", `choosefr::${question.kind}`, "choosefr::fr"]);
      expect(shownText(front)).toContain(question.kind === "interval" ? question.plainStem : question.stem);
      expectExplained(question, back);
      for (const text of rightTexts(question)) expect(shownText(back)).toContain(text);
    }
  });

  it("say which numbers are accepted", () => {
    const sample = sampleQuestions("fr", 1).find(({ kind }) => kind === "estimate");
    const question = { ...sample, low: 1.14e9, high: 1.26e9, unitSize: 1e9 } as Question;
    const [card] = readBack([question]);
    expect(shownText(card?.back ?? "")).toContain("Nombres acceptés\u00a0: de 1,14 à 1,26\u00a0milliards d’euros.");
  });

  it("hold no answer on the front", () => {
    for (const question of sampleQuestions("en", 10)) {
      if (question.kind !== "estimate" && question.kind !== "map") continue;
      const [card] = readBack([question]);
      expect(shownText(card?.front ?? "")).not.toContain(question.answerText);
    }
  });

  it("keep every text whole on its line, whatever is in it", () => {
    const samples = sampleQuestions("fr", 1);
    fc.assert(
      fc.property(fc.constantFrom(...samples), manyTexts, (sample, texts) => {
        const question = rewriteTexts(sample, () => texts());
        const [card] = readBack([question], texts());
        expectExplained(question, card?.back ?? "");
        for (const text of rightTexts(question)) {
          if (text !== "") expect(shownText(card?.back ?? "")).toContain(asHeld(text));
        }
      }),
    );
  });
});
