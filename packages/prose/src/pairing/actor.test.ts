import { describe, expect, it } from "vitest";
import { markedSentence } from "../../fixtures/marked-sentence.ts";
import { actsAfter, actsItself, isActing, isAsked, isJoined, isObject, isQualifier, isRelation } from "./actor.ts";
import { foldText } from "./fold-text.ts";
import { readSigns } from "./signs.ts";

/** What stands before and after the name of a text, which is in brackets. */
function around(text: string): readonly [before: string, after: string] {
  const [before = "", after = ""] = foldText(text).split(/\[.*\]/u);
  return [before, after];
}

describe("isRelation", () => {
  it.each([
    ["le fondateur de [Verkor] mettra", true],
    ["un sous-traitant du groupe [Verkor] mettra", true],
    ["le plan de [Verkor] mettra", false],
    ["selon le maire, [Verkor] mettra", false],
    ["the [Verkor] founder will put", true],
    ["[Verkor]'s lenders will put", true],
    ["[Verkor]'s plant will take", false],
    ["[Verkor] will put", false],
  ])("reads %j", (text, expected) => {
    expect(isRelation(...around(text))).toBe(expected);
  });
});

describe("isObject", () => {
  it.each([
    ["EDF fournira ", true],
    ["la ville va aider la ", true],
    ["puis le groupe ", false],
    ["à Dunkerque, ", false],
    ["EDF will supply ", true],
    ["the city has helped the ", true],
    ["and then ", false],
    ["in Dunkirk, ", false],
  ])("reads %j", (before, expected) => {
    expect(isObject(foldText(before))).toBe(expected);
  });
});

describe("actsItself", () => {
  it.each([
    ["Chez ", true],
    ["Avec la ", true],
    ["Après ", false],
    ["Contre ", false],
    ["At ", true],
    ["Besides the ", true],
    ["After ", false],
    ["Against ", false],
  ])("reads %j", (before, expected) => {
    expect(actsItself(foldText(before))).toBe(expected);
  });
});

describe("isQualifier and isAsked", () => {
  it.each([
    ["A [Verkor] customer will put", true, false],
    ["several [Verkor] engineers will put", true, false],
    ["A [Verkor] plant will take", false, false],
    ["Here [Verkor] will put", false, false],
    ["The mayor wants [Verkor] to put", false, true],
    ["We expect [Verkor] to put", false, true],
    ["[Verkor] to put", false, false],
    ["In the north, [Verkor] to put", false, false],
  ])("read %j", (text, qualifies, asks) => {
    expect(isQualifier(...around(text))).toBe(qualifies);
    expect(isAsked(...around(text))).toBe(asks);
  });
});

describe("isJoined", () => {
  it.each([
    [" et ses partenaires mettront", true],
    [" avec plusieurs banques mettra", true],
    [" et mettra", false],
    [" avec pour but", false],
    [" and its partners will put", true],
    [" along with several banks will put", true],
    [" and will put", false],
    [" will put", false],
  ])("reads %j", (after, expected) => {
    expect(isJoined(foldText(after))).toBe(expected);
  });
});

describe("actsAfter", () => {
  it.each([
    ["{2 milliards d’euros} promis par [Verkor]", true],
    ["En mettant {2 milliards d’euros} à Dunkerque, [Verkor] grandit", true],
    ["{2 milliards d’euros} versés à [Verkor]", false],
    ["{2 milliards d’euros} arrivent et [Verkor] grandit", false],
    ["{€2 billion} from [Verkor]", true],
    ["By putting {€2 billion} into Dunkirk, [Verkor] grows", true],
    ["{€2 billion} went to [Verkor]", false],
    ["{€2 billion} came while [Verkor] grew", false],
  ])("reads %j", (text, expected) => {
    const { sentence, figure, subject } = markedSentence(text);
    expect(actsAfter(sentence.folded, sentence.folded.slice(figure.end, subject.start))).toBe(expected);
  });
});

describe("isActing", () => {
  it.each([
    ["[Verkor] mettra {2 milliards d’euros} à Dunkerque", true],
    ["[Verkor], le fabricant grenoblois, mettra {2 milliards d’euros}", true],
    ["Après [Verkor], la région mettra {2 milliards d’euros}", false],
    ["[Verkor] attend, puis Altifort mettra {2 milliards d’euros}", false],
    ["[Verkor] attend, puis [Amazon] mettra {2 milliards d’euros}", true],
    ["[Verkor] will spend {€2 billion} in Dunkirk", true],
    ["At [Verkor], they will spend {€2 billion}", true],
    ["Like [Verkor], the city will spend {€2 billion}", false],
    ["[Verkor] is waiting, and Altifort will spend {€2 billion}", false],
  ])("reads %j", (text, expected) => {
    const { sentence, figure, subject } = markedSentence(text);
    const [verb] = readSigns(sentence.folded).signs;
    const governor =
      verb === undefined ? null : { text: sentence.folded.slice(verb.start, verb.end), start: verb.start };
    expect(isActing(sentence, figure, subject, governor)).toBe(expected);
  });
});
