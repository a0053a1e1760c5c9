import { describe, expect, it } from "vitest";
import { standsAmongWords } from "./among-words.ts";

describe("standsAmongWords", () => {
  it.each([
    ["Amazon", true],
    ["d’Amazon investit", true],
    ["l'entreprise Amazon, puis", true],
    ["« Amazon »", true],
    ["Amazon’s plan", true],
    ["chez Amazon.", true],
    ["chez Amazon. Puis", true],
    ["chez Amazon.fr", false],
    ["Amazon:x", false],
    ["(Amazon)", false],
    ["x/Amazon", false],
    ["Amazon()", false],
    ["install Amazon", false],
    ["pip add Amazon", false],
    ["https://x’Amazon", false],
    ["npm i Amazon", false],
  ])("%j: %s", (text, expected) => {
    const start = text.indexOf("Amazon");
    expect(standsAmongWords(text, start, start + 6)).toBe(expected);
  });

  it("leaves small letters to a closer look", () => {
    expect(standsAmongWords("un amazon ici", 3, 9)).toBe(false);
  });
});
