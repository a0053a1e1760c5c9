import { expect, it } from "vitest";
import { findWrongWords, marksOf } from "./wrong-words.ts";

const french = marksOf(
  ["Toutes les annonces", "{n} annonces y ont un lieu connu.", "Sources", "Le Journal des Entreprises"],
  ["All announcements", "Sources"],
  ["Le Journal des Entreprises"],
);
const paths = new Set(["place.title"]);

it.each([
  ["Toutes les annonces", "is a message in the other language"],
  ["12 annonces y ont un lieu connu.", 'says "annonces y ont" in the other language'],
  ["{n} announcements", 'says "{n}"'],
  ["It cost undefined euros", 'says "undefined"'],
  ["[object Object]", 'says "[object"'],
  ["place.title", "is the path of a message"],
])("refuses %s", (text, fault) => {
  expect(findWrongWords(text, french, paths)).toBe(fault);
});

it.each(["All announcements", "Sources", "Le Journal des Entreprises", "lifelines.name"])("lets %s pass", (text) => {
  expect(findWrongWords(text, french, paths)).toBeNull();
});
