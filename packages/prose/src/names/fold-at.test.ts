import { foldName } from "@choosefr/model/names";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordReader, matchFolded } from "./fold-at.ts";

describe("matchFolded", () => {
  it.each([
    ["Mistral AI", 10],
    ["MISTRAL\u202fai", 10],
    ["Mistral&nbsp;AI", 15],
    ["Mistral&#160;AI", 15],
    ["Mistral&#xa0;AI", 15],
    ["Mistral\\,AI", 11],
    ["Mistral~AI", 10],
    ["Mistral \n  AI", 13],
    ["Mistral \n \n AI", -1],
    ["MistralAI", -1],
    ["Mistral-AI", -1],
    ["Mistral", -1],
    ["Mi\u0301stral AI\u0301", 12],
  ])("reads %j to %i", (text, end) => {
    expect(matchFolded(text, 0, "mistral ai")).toBe(end);
    expect(matchFolded(`é${text}`, 1, "mistral ai")).toBe(end < 0 ? -1 : end + 1);
  });

  it("reads every text as its own folded form", () => {
    const word = fc.stringMatching(/^[a-zA-ZÀ-ÖØ-öø-ÿœŒ0-9]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(" ", "'", "’", "-"),
        (words, joint) => {
          const text = words.join(joint);
          expect(matchFolded(text, 0, foldName(text))).toBe(text.length);
        },
      ),
    );
  });
});

describe("createWordReader", () => {
  const readWord = createWordReader();
  const hashOf = (text: string): number => readWord(text, 0).hash;

  it("gives one hash for all writings of a word", () => {
    const hash = hashOf("oreal");
    for (const text of ["Oréal", "ORÉAL", "Ore\u0301al", "Or&eacute;al", "O\u00adréal", "oreal's", "Oréal²"]) {
      expect(hashOf(text)).toBe(hash);
    }
    expect(hashOf("oreals")).not.toBe(hash);
  });

  it.each([
    ["Oréal, puis", 5],
    ["Or&eacute;al, puis", 12],
    ["P&G", 1],
    ["𝐀b", 3],
    ["", 0],
  ])("tells that the word of %j ends at %i", (text, end) => {
    expect(readWord(text, 0).end).toBe(end);
  });
});
