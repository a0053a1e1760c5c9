import { describe, expect, it } from "vitest";
import { markedSentence } from "../../fixtures/marked-sentence.ts";
import { distanceOf, segmentOf } from "./distance.ts";

describe("distanceOf", () => {
  it.each([
    ["[Verkor] mettra {2 milliards d’euros}", 0],
    ["À Dunkerque, [Verkor] mettra {2 milliards d’euros}", 0],
    ["Après [Verkor], Altifort mettra {2 milliards d’euros}", 1],
    ["un concurrent de [Verkor] mettra {2 milliards d’euros}", 1],
    ["Altifort, rival de [Verkor], mettra {2 milliards d’euros}", 2],
    ["Altifort (qui tient [Verkor]) mettra {2 milliards d’euros}", 2],
    ["[Verkor] will spend {€2 billion}", 0],
    ["In Dunkirk, [Verkor] will spend {€2 billion}", 0],
    ["After [Verkor], Altifort will spend {€2 billion}", 1],
    ["unlike [Verkor] it will spend {€2 billion}", 1],
    ["Altifort, which owns [Verkor], will spend {€2 billion}", 2],
    ["Altifort – once part of [Verkor] – will spend {€2 billion}", 2],
  ])("of the name in %j is %j", (text, expected) => {
    const { sentence, figure, subject } = markedSentence(text);
    expect(distanceOf(sentence, figure, subject)).toBe(expected);
  });
});

describe("segmentOf", () => {
  it.each([
    ["[Verkor], à Dunkerque, mettra {2,5 milliards d’euros} (en dix ans)", " mettra 2,5 milliards d'euros "],
    ["[Verkor] : {2 milliards d’euros}", " 2 milliards d'euros"],
    ["[Verkor], in Dunkirk, will spend {€2.5 billion} (in ten years)", " will spend €2.5 billion "],
    ["[Verkor]: {€2 billion}", " €2 billion"],
  ])("of the figure in %j is %j", (text, expected) => {
    const { sentence, figure } = markedSentence(text);
    const { start, end } = segmentOf(sentence, figure);
    expect(sentence.folded.slice(start, end)).toBe(expected);
  });
});
