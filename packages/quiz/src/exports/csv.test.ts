import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manyTexts, rewriteTexts, sampleQuestions } from "../../fixtures/sample-questions.ts";
import { asHeld } from "../../fixtures/shown-text.ts";
import { createQuiz, type Question } from "../index.ts";
import { exportQuiz } from "./index.ts";

type Row = Readonly<Record<string, string>>;

/** What a spreadsheet runs when a cell begins with it, in wide form too. */
const RUN = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u;

function readBack(questions: readonly Question[]): readonly Row[] {
  const rows: readonly Row[] = parse(exportQuiz(questions, "csv").content as string, { bom: true, columns: true });
  expect(rows).toHaveLength(questions.length);
  return rows;
}

function cells(row: Row | undefined, name: string): readonly string[] {
  return Object.entries(row ?? {}).flatMap(([column, cell]) =>
    new RegExp(`^${name}_\\d+$`, "u").test(column) && cell !== "" ? [cell] : [],
  );
}

function expectSame(question: Question, row: Row): void {
  const { explanation } = question;
  expect(row).toMatchObject({
    id: question.id,
    language: question.locale,
    kind: question.kind,
    difficulty: String(question.difficulty),
    question: question.kind === "interval" ? question.plainStem : question.stem,
    explanation: explanation.answer,
    figure: explanation.figure?.text ?? explanation.value,
    meaning: explanation.meaning,
    scale: explanation.scale ?? "",
    outcome: explanation.outcome ?? "",
    disagreement: explanation.disagreement.join("\n"),
  });
  const sources = row["sources"]?.split("\n") ?? [];
  expect(sources).toHaveLength(explanation.sources.length);
  for (const [at, { name, date, title, url }] of explanation.sources.entries()) {
    for (const told of [name, date, title, url]) expect(sources[at]).toContain(told ?? "");
  }
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      expect(cells(row, "option")).toEqual(question.options.map(({ text }) => text));
      expect(row["answer"]).toBe(question.options.find(({ isCorrect }) => isCorrect)?.text);
      for (const [at, why] of cells(row, "why").entries()) expect(why).toContain(question.options[at]?.why);
      return;
    case "did-it-happen":
      expect(cells(row, "option").indexOf(row["answer"] ?? "")).toBe(question.isTrue ? 0 : 1);
      return;
    case "estimate":
    case "interval":
      expect(Number(row["low"]) * question.unitSize).toBeCloseTo(question.low, 1);
      expect(Number(row["high"]) * question.unitSize).toBeCloseTo(question.high, 1);
      expect(row["unit"]).toContain(question.unitLabels.many);
      return;
    case "order":
      expect(row["answer"]?.split("\n")).toEqual(
        question.items.toSorted((a, b) => a.place - b.place).map(({ text }) => text),
      );
      return;
    case "match":
      expect(cells(row, "match")).toEqual(question.items.map(({ match }) => question.matches[match]));
      expect(cells(row, "why")).toEqual(question.items.map(({ why }) => why));
      return;
    case "typed-name":
    case "map":
      expect(row["accepted"]?.split("\n")).toEqual(
        expect.arrayContaining([...(question.kind === "map" ? question.placeNames : question.names)]),
      );
      expect(row["answer"]).toBe(question.answerText);
      return;
    default:
      question satisfies never;
  }
}

describe("CSV", () => {
  it.each(["fr", "en"] as const)("holds every kind in %s, its feedback and its tolerance", (locale) => {
    const questions = sampleQuestions(locale, 10);
    const rows = readBack(questions);
    for (const [at, question] of questions.entries()) expectSame(question, rows[at] as Row);
  });

  it("begins with the mark by which a spreadsheet knows UTF-8, and ends its lines as the standard says", () => {
    const { content, mediaType } = exportQuiz(createQuiz({ seed: "csv", locale: "fr", length: 2 }), "csv");
    expect(content).toMatch(/^\uFEFFid,language,kind,/u);
    expect((content as string).replaceAll(/"(?:[^"]|"")*"/gu, "")).not.toMatch(/(?<!\r)\n/u);
    expect(mediaType).toBe("text/csv; charset=utf-8");
  });

  it("has its columns where nothing is asked", () => {
    expect(readBack([])).toEqual([]);
  });

  it("keeps every text whole, and runs none of them in a spreadsheet", () => {
    const samples = sampleQuestions("en", 1);
    fc.assert(
      fc.property(fc.constantFrom(...samples), manyTexts, (sample, texts) => {
        const question = rewriteTexts(sample, () => texts());
        const [row] = readBack([question]);
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(RUN);
        const { answer } = question.explanation;
        const unguarded = row?.["explanation"]?.replace(/^'(?='*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20])/u, "");
        expect(unguarded).toBe(asHeld(answer));
      }),
    );
  });
});
