import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { isOfSeries, isPledgeNoun, nounsMeasured } from "./measured-noun.ts";

/** Those of a text with its figure in braces. */
function nounsOf(text: string): readonly string[] {
  const [before = "", after = ""] = foldText(text).split(/\{.*\}/u);
  return nounsMeasured(before, after).map((noun) => noun.trim());
}

describe("nounsMeasured", () => {
  it.each([
    ["Verkor annonce un prêt de {2 milliards d’euros}", ["pret"]],
    ["Verkor signe le rachat d’environ {2 milliards d’euros}", ["rachat"]],
    ["Verkor investira {2 milliards d’euros} à Dunkerque", []],
    ["Il s’agit de {2 milliards d’euros}", []],
    ["Verkor plans a {€2 billion} takeover", ["takeover"]],
    ["Verkor got a loan of up to {€2 billion}", ["loan"]],
    ["Verkor will invest {€2 billion} in Dunkirk", []],
    ["Verkor announced its {€2 billion} this year", []],
  ])("of %j are %j", (text, expected) => {
    expect(nounsOf(text)).toEqual(expected);
  });
});

describe("isPledgeNoun", () => {
  it.each([
    ["vaste plan", true],
    ["usines", true],
    ["prêt", false],
    ["amende", false],
    ["gigafactory", true],
    ["data centre", true],
    ["takeover", false],
    ["loan", false],
  ])("reads %j", (text, expected) => {
    expect(isPledgeNoun(foldText(text))).toBe(expected);
  });
});

describe("isOfSeries", () => {
  it.each([
    ["Ils mettent 365, 45 et ", true],
    ["soit 120 puis ", true],
    ["en 2024, ", false],
    ["Verkor et ", false],
    ["They put in 365, 45 and ", true],
    ["first 120, then ", true],
    ["in 2024, ", false],
    ["Verkor and ", false],
  ])("reads %j", (before, expected) => {
    expect(isOfSeries(foldText(before))).toBe(expected);
  });
});
