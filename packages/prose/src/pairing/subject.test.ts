import { describe, expect, it } from "vitest";
import { readSentence } from "../../fixtures/read-sentence.ts";
import { subjectOf } from "./subject.ts";

/** Who was spoken of in the sentence before. */
const subject = { start: 0, end: 7, entity: "Holosolis", kind: "organisation", name: "Holosolis" } as const;

describe("subjectOf", () => {
  it.each([
    ["[Verkor] mettra 2 milliards d’euros", "Verkor"],
    ["Après [Altifort], [Verkor] mettra 2 milliards d’euros", "Verkor"],
    ["[Verkor], rival de [Altifort], mettra 2 milliards d’euros", "Verkor"],
    ["Il mettra 2 milliards d’euros", "Holosolis"],
    ["Puis le constructeur mettra 2 milliards d’euros", "Holosolis"],
    ["[Altifort] et [Verkor] mettront 2 milliards d’euros", null],
    ["La région mettra 2 milliards d’euros", null],
    ["[Verkor] will spend €2 billion", "Verkor"],
    ["Unlike [Altifort], [Verkor] will spend €2 billion", "Verkor"],
    ["[Verkor], which beat [Altifort], will spend €2 billion", "Verkor"],
    ["It will spend €2 billion", "Holosolis"],
    ["But the French carmaker will spend €2 billion", "Holosolis"],
    ["[Altifort] and [Verkor] will spend €2 billion", null],
    ["The region will spend €2 billion", null],
  ])("of the figure in %j is %j", (marked, expected) => {
    const sentence = readSentence(marked);
    const [figure] = sentence.figures;
    const found = figure === undefined ? undefined : subjectOf(sentence, figure, { subject, isTerse: false });
    expect(found === null ? null : found?.name).toBe(expected);
  });
});
