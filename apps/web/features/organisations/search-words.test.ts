import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsQuery, searchWordsOf } from "./search-words.ts";

const words = searchWordsOf(["Coca-Cola", "L’Oréal", "Mistral AI", "États-Unis"]);

describe("fitsQuery", () => {
  it.each([
    "",
    "  ",
    "coca",
    "COCA COLA",
    "coca-cola",
    "cocacola",
    "oreal",
    "l'oréal",
    "loreal",
    "mistral ai",
    "ai mis",
    "etats",
    "etats-unis",
  ])("finds %j", (query) => {
    expect(fitsQuery(words, query)).toBe(true);
  });

  it.each(["ola", "real", "mistral x", "cocaa", "pepsi"])("does not find %j", (query) => {
    expect(fitsQuery(words, query)).toBe(false);
  });

  it("finds any name by its own beginning", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (name, end) => {
        // A cut through a letter and its accents is not a beginning that a person types.
        const letters = [...new Intl.Segmenter("fr").segment(name)].map(({ segment }) => segment);
        return fitsQuery(searchWordsOf([name]), letters.slice(0, end).join(""));
      }),
    );
  });
});
