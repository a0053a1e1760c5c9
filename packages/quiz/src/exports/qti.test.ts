import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { answerItem, correctResponse, readQti } from "../../fixtures/read-qti.ts";
import { childrenOf, type ReadElement, readXml, textAt } from "../../fixtures/read-xml.ts";
import { manyTexts, rewriteTexts, sampleQuestions } from "../../fixtures/sample-questions.ts";
import { asHeld } from "../../fixtures/shown-text.ts";
import type { Question, QuestionKind } from "../index.ts";
import { exportQuiz } from "./index.ts";

/** The files of the package, unpacked by a library that is not ours. */
function unpack(questions: readonly Question[], title = "Quiz"): ReadonlyMap<string, string> {
  const { content } = exportQuiz(questions, "qti", { title });
  const files = Object.entries(unzipSync(content as Uint8Array));
  return new Map(files.map(([path, bytes]) => [path, new TextDecoder("utf-8", { fatal: true }).decode(bytes)]));
}

function itemsOf(questions: readonly Question[], title?: string): readonly ReadElement[] {
  const files = unpack(questions, title);
  return questions.map(({ id }) => readQti(files.get(`items/${id}.xml`) ?? ""));
}

/** Elements of a name, wherever they are in an element. */
function findAll(element: ReadElement, name: string): readonly ReadElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

function sampleOf(kind: QuestionKind, locale: "fr" | "en" = "fr") {
  const question = sampleQuestions(locale, 1).find((one) => one.kind === kind);
  if (question === undefined) throw new Error(`no ${kind}`);
  const [item] = itemsOf([question]);
  return { question, item: item as ReadElement };
}

describe("QTI 2.1", () => {
  it.each(["fr", "en"] as const)("holds every kind in %s, valid, with its feedback", (locale) => {
    const questions = sampleQuestions(locale, 10);
    for (const [at, item] of itemsOf(questions).entries()) {
      const { id, explanation, ...question } = questions[at] as Question;
      expect(item.attributes).toMatchObject({ identifier: id, adaptive: "false", "xml:lang": locale });
      expect(item.attributes["title"]).toBe(question.kind === "interval" ? question.plainStem : question.stem);
      expect(textAt(item, "itemBody")).toContain(item.attributes["title"]);
      const { score, feedback } = answerItem(item, correctResponse(item));
      expect([id, score]).toEqual([id, 1]);
      const told = feedback.at(-1);
      const { answer, figure, meaning, scale, outcome, disagreement, sources } = explanation;
      for (const text of [answer, figure?.text, meaning, scale, outcome, ...disagreement]) {
        expect(told).toContain(text ?? "");
      }
      const named = sources.flatMap(({ name, date, title }) => [name, date, title]);
      for (const text of named) expect(told).toContain(text ?? "");
      expect(findAll(item, "a").map(({ attributes }) => attributes["href"])).toEqual(
        sources.flatMap(({ url }) => url ?? []),
      );
      expect(answerItem(item, []).score).toBe(0);
    }
  });

  it("packs items with a test and a manifest that lists them", () => {
    const questions = sampleQuestions("en", 2);
    const files = unpack(questions, "Year 9 <A> & B");
    const paths = questions.map(({ id }) => `items/${id}.xml`);
    expect([...files.keys()]).toEqual(["imsmanifest.xml", "choosefr-quiz.xml", ...paths]);
    const manifest = readXml(files.get("imsmanifest.xml") ?? "");
    const resources = childrenOf(childrenOf(manifest, "resources")[0] as ReadElement, "resource");
    expect(resources.map(({ attributes }) => [attributes["type"], attributes["href"]])).toEqual([
      ["imsqti_test_xmlv2p1", "choosefr-quiz.xml"],
      ...paths.map((path) => ["imsqti_item_xmlv2p1", path]),
    ]);
    expect(
      childrenOf(manifest, "metadata").map((one) => [textAt(one, "schema"), textAt(one, "schemaversion")]),
    ).toEqual([["QTIv2.1 Package", "1.0.0"]]);
    const test = readQti(files.get("choosefr-quiz.xml") ?? "");
    expect(test.attributes["title"]).toBe("Year 9 <A> & B");
    expect(findAll(test, "assessmentItemRef").map(({ attributes }) => attributes["href"])).toEqual(paths);
  });

  it("says of each option why it is right or wrong, to who chose it", () => {
    const { question, item } = sampleOf("choice");
    if (question.kind !== "choice") throw new Error("no choice");
    const choices = findAll(item, "simpleChoice");
    expect(choices.map(({ text }) => text)).toEqual(question.options.map(({ text }) => text));
    for (const [at, { attributes }] of choices.entries()) {
      const { score, feedback } = answerItem(item, [attributes["identifier"] ?? ""]);
      expect([score, feedback[0]]).toEqual([question.options[at]?.isCorrect ? 1 : 0, question.options[at]?.why]);
    }
  });

  it("gives all for what the record supports, half for what is near, nothing beyond", () => {
    const { question, item } = sampleOf("estimate");
    if (question.kind !== "estimate") throw new Error("no estimate");
    const { low, high, unitSize } = question;
    const scoreOf = (value: number): number => answerItem(item, [String(value / unitSize)]).score;
    expect([low, (low + high) / 2, high].map(scoreOf)).toEqual([1, 1, 1]);
    expect([low * 0.99, low / 3.1, high * 1.01, high * 3.1].map(scoreOf)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([low / 3.3, high * 3.3, 0, -high].map(scoreOf)).toEqual([0, 0, 0, 0]);
    expect(answerItem(item, [String((high * 2) / unitSize)]).feedback[0]).toContain(question.answerText);
  });

  it("gives a part for pairs that are right, and the whole for all", () => {
    const { item } = sampleOf("match");
    const pairs = correctResponse(item);
    expect(answerItem(item, pairs.slice(0, 1)).score).toBeCloseTo(1 / pairs.length, 5);
    const crossed = pairs.map((pair, at) => `${pair.split(" ")[0]} ${pairs[(at + 1) % pairs.length]?.split(" ")[1]}`);
    expect(answerItem(item, crossed).score).toBe(0);
  });

  it("gives nothing for another order", () => {
    const { item } = sampleOf("order");
    expect(answerItem(item, correctResponse(item).toReversed()).score).toBe(0);
  });

  it("takes every name whatever its case, and the region of a place for half", () => {
    const { question, item } = sampleOf("map", "en");
    if (question.kind !== "map") throw new Error("no map");
    for (const name of question.placeNames) expect(answerItem(item, [name.toUpperCase()]).score).toBe(1);
    for (const name of question.regionNames) {
      const { score, feedback } = answerItem(item, [name]);
      expect([score, feedback[0]]).toEqual([0.5, `Nearly. The right answer: ${question.answerText}.`]);
    }
    expect(answerItem(item, ["Atlantis"]).score).toBe(0);
  });

  it("is valid and keeps every text, whatever is in it", () => {
    const samples = sampleQuestions("fr", 1);
    fc.assert(
      fc.property(fc.constantFrom(...samples), manyTexts, (sample, texts) => {
        const question = rewriteTexts(sample, () => texts());
        const [item] = itemsOf([question], texts());
        const told = answerItem(item as ReadElement, correctResponse(item as ReadElement)).feedback.at(-1);
        for (const text of [question.explanation.answer, question.explanation.meaning]) {
          expect(told).toContain(asHeld(text));
        }
      }),
    );
  });

  it("is the same for the same questions", () => {
    const questions = sampleQuestions("fr", 1);
    expect(exportQuiz(questions, "qti")).toEqual(exportQuiz(questions, "qti"));
  });
});
