import { describe, expect, it } from "vitest";
import { readSentence } from "../../fixtures/read-sentence.ts";
import { conversionOf } from "./conversion.ts";

describe("conversionOf", () => {
  it.each([
    ["Verkor mettra 2 milliards d’euros (environ 2,2 milliards de dollars)", "2,2 milliards de dollars"],
    ["Verkor mettra 2 milliards d’euros, soit 2,2 milliards de dollars", "2,2 milliards de dollars"],
    ["Verkor mettra 2 milliards d’euros puis 2,2 milliards de dollars", null],
    ["Verkor mettra 2 milliards d’euros (contre 3 milliards d’euros)", null],
    ["Verkor will spend €2 billion (about $2.2 billion)", "$2.2 billion"],
    ["Verkor will spend €2 billion, or some $2.2 billion", "$2.2 billion"],
    ["Verkor will spend €2 billion and later $2.2 billion", null],
    ["Verkor will spend €2 billion (against €3 billion)", null],
  ])("of the first sum in %j is %j", (text, expected) => {
    const sentence = readSentence(text);
    const [first] = sentence.figures;
    const conversion = first === undefined ? null : conversionOf(sentence, first);
    expect(conversion && text.slice(conversion.start, conversion.end)).toBe(expected);
  });
});
