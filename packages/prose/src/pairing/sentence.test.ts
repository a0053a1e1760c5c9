import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { splitSentences } from "./sentence.ts";

function sentencesIn(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());
}

describe("splitSentences", () => {
  it.each([
    ["Un. Deux ! Trois ? Quatre", ["Un.", "Deux !", "Trois ?", "Quatre"]],
    ["MM. Dupond et Durand, S.A. et Inc. compris.", ["MM. Dupond et Durand, S.A. et Inc. compris."]],
    ["Il vaut 1.5 milliard. « Vrai. » Fin.", ["Il vaut 1.5 milliard.", "« Vrai.", "» Fin."]],
    ["approx. 4 billion", ["approx. 4 billion"]],
  ])("%s", (text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  it("covers any text from end to end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const sentences = splitSentences(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of sentences) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});

describe("foldText", () => {
  it.each([
    ["L’Élysée à 4 h", "l'elysee a 4 h"],
    ["PLUS DE 3\u202f000", "plus de 3 000"],
    ["Œuvre İ", "œuvre İ"],
  ])("%s", (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it("keeps every offset, and does nothing to what is folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldText(text);
        expect(folded).toHaveLength(text.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});
