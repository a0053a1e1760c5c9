import { describe, expect, it } from "vitest";
import { createLanguageOfPlace } from "./place-language.ts";

const FRENCH = "La commune a voté le budget de l’année pour les chemins et la salle des fêtes. ";
const ENGLISH = "The committee heard that the plant would be closed for the whole of the summer. ";

describe("the language of a place", () => {
  it("is that of the words near it, asked for in the order of the text", () => {
    const text = [FRENCH, ENGLISH, FRENCH].map((sentence) => sentence.repeat(3)).join("");
    const languageAt = createLanguageOfPlace(text);
    expect([120, 360, 600].map(languageAt)).toEqual(["fr", "en", "fr"]);
  });

  it("is that of its block where the words near it do not tell", () => {
    const row = "| Lens | 12 | 34 | ".repeat(20);
    const text = `${FRENCH}${row}\n\n${ENGLISH}${row}\n \n${row}`;
    const languageAt = createLanguageOfPlace(text);
    const offsets = [200, 700, 1000];
    expect(offsets.map((at) => text.slice(at - 64, at + 64).includes("commune"))).toEqual([false, false, false]);
    expect(offsets.map(languageAt)).toEqual(["fr", "en", null]);
  });

  it("is judged anew after a few thousand characters without a blank line", () => {
    const row = "| Lens | 12 | 34 | ".repeat(200);
    const languageAt = createLanguageOfPlace(`${FRENCH}${row}${ENGLISH}${row}`);
    expect([2000, 4500].map(languageAt)).toEqual(["fr", "en"]);
  });
});
