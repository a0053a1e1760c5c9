import { describe, expect, it } from "vitest";
import { markedSentence } from "../../fixtures/marked-sentence.ts";
import { foldText } from "./fold-text.ts";
import { isGivenTo, isHelped, isOfSite, isReceiving } from "./help.ts";
import { readSigns } from "./signs.ts";

describe("isHelped", () => {
  it.each([
    ["La région soutiendra l’atelier de [Verkor] avec {2 milliards d’euros}", true],
    ["La ville accompagne le chantier du groupe [Verkor] pour {2 milliards d’euros}", true],
    ["[Verkor] soutiendra la filière avec {2 milliards d’euros}", false],
    ["La région soutient ; le plan de [Verkor] vaut {2 milliards d’euros}", false],
    ["The region will support the workshop of [Verkor] with {€2 billion}", true],
    ["The city backs a plan by others for [Verkor] with {€2 billion}", true],
    ["[Verkor] will support the trade with {€2 billion}", false],
    ["The region supports it, and the plan of [Verkor] takes {€2 billion}", false],
  ])("reads %j", (text, expected) => {
    const { sentence, figure, subject } = markedSentence(text);
    expect(isHelped(sentence, figure, subject, readSigns(sentence.folded).signs)).toBe(expected);
  });
});

describe("isGivenTo", () => {
  it.each([
    [" versés à ", true],
    [" d’amende contre la ", true],
    [" promis par ", false],
    [", annonce ", false],
    [" paid to ", true],
    [" put into the ", true],
    [" promised by ", false],
    [", says ", false],
  ])("reads %j", (between, expected) => {
    expect(isGivenTo(foldText(between))).toBe(expected);
  });
});

describe("isReceiving", () => {
  it.each([
    ["recevra", true],
    ["accueillera", true],
    ["mettra", false],
    ["recrutera", false],
  ])("reads %j", (word, expected) => {
    expect(isReceiving({ text: foldText(word), start: 0 })).toBe(expected);
  });
});

describe("isOfSite", () => {
  it.each([
    ["L’usine de Dunkerque de ", true],
    ["Le réseau d’", true],
    ["Le patron de ", false],
    ["L’usine que voit ", false],
    ["The plant in Dunkirk of ", true],
    ["A network of the ", true],
    ["The boss of ", false],
    ["The plant that hosts ", false],
  ])("reads %j", (before, expected) => {
    expect(isOfSite(foldText(before))).toBe(expected);
  });
});
