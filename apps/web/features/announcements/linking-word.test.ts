import { expect, it } from "vitest";
import { linkingWord } from "./linking-word.ts";

it.each([
  ["Amazon", "fr", "d’"],
  ["Microsoft", "fr", "de "],
  ["Hager", "fr", "de "],
  ["Amazon", "en", ""],
] as const)("before %s in %s stands %j", (name, lang, word) => {
  expect(linkingWord(name, lang)).toBe(word);
});
