import { describe, expect, it } from "vitest";
import { markedSentence } from "../../fixtures/marked-sentence.ts";
import { adjoiningOf, isListed } from "./beside.ts";

describe("adjoiningOf", () => {
  it.each([
    ["[Verkor] ({2 milliards d’euros}) et d’autres", "Verkor"],
    ["{2 milliards d’euros} promis par le groupe [Verkor]", "Verkor"],
    ["[Verkor] mettra ici {2 milliards d’euros}", null],
    ["{2 milliards d’euros}, dit-on chez [Verkor]", null],
    ["[Verkor] ({€2 billion}) and others", "Verkor"],
    ["{€2 billion} pledged by [Verkor]", "Verkor"],
    ["[Verkor] will spend {€2 billion}", null],
    ["{€2 billion} came when [Verkor] grew", null],
  ])("of the figure in %j is %j", (text, expected) => {
    const { sentence, figure } = markedSentence(text);
    expect(adjoiningOf(sentence, figure)?.name ?? null).toBe(expected);
  });
});

describe("isListed", () => {
  it.each([
    ["[Verkor] : {2 milliards d’euros}", true],
    ["{300 emplois} chez [Verkor]", true],
    ["[Verkor] mettra {2 milliards d’euros}", false],
    ["{2 milliards d’euros} que verra [Verkor]", false],
    ["[Verkor]’s planned {€2 billion}", true],
    ["{300 jobs} for [Verkor]", true],
    ["[Verkor] will spend {€2 billion}", false],
    ["{€2 billion} came when [Verkor] grew", false],
  ])("reads %j", (text, expected) => {
    const { sentence, figure, subject } = markedSentence(text);
    expect(isListed(sentence, figure, subject)).toBe(expected);
  });
});
