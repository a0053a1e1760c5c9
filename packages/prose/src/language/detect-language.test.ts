import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("the language of a text", () => {
  it.each([
    ["Le groupe investira dans ses usines.", "fr"],
    ["The group will invest in its plants.", "en"],
    ["€4bn for a plant in Mulhouse", "en"],
    ["4 Md€ à Mulhouse", "fr"],
    ["3 milliards", "fr"],
    ["3 billion", "en"],
    ["« Une usine à Lens », said the mayor of the town when they met.", "en"],
    ["CHOOSE FRANCE : LES ANNONCES DU SOMMET", "fr"],
    ["CHOOSE FRANCE: WHAT WAS SAID AT THE SUMMIT", "en"],
    ["4,5", "fr"],
    ["4.5", "en"],
    ["élysée", "fr"],
    ["", "fr"],
    ["???", "fr"],
  ])("of %j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("is one of two, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(["fr", "en"]).toContain(detectLanguage(text));
      }),
    );
  });

  it("is told by what comes first, if that is long and clear", () => {
    const french = "La commune a voté le budget de l’année pour les chemins et la salle des fêtes. ";
    const english = "The committee heard that the plant would be closed for the whole of the summer. ";
    expect(detectLanguage(french.repeat(20) + english.repeat(30))).toBe("fr");
  });
});
