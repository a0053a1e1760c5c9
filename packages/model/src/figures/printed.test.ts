import { describe, expect, test } from "vitest";
import type { Language } from "../generated/types.ts";
import { readPrintedFigure } from "./printed.ts";

const FIGURES: readonly (readonly [Language, string, Readonly<Record<string, unknown>>])[] = [
  ["fr", "plus de 1,2 milliard d'euros", { amount: 1.2e9, currency: "EUR", bound: "more_than" }],
  ["fr", "plus d'1 milliard d'euros", { amount: 1e9, bound: "more_than" }],
  ["fr", "près de un milliard d'euros", { amount: 1e9, bound: "about" }],
  ["fr", "près de 4 milliards de dollars", { amount: 4e9, currency: "USD", bound: "about" }],
  ["fr", "~200 millions d'euros", { amount: 200e6, bound: "about" }],
  ["fr", "voisin de quatre milliards d’euros", { amount: 4e9, bound: "about" }],
  ["fr", "plusieurs milliards de dollars", { amount: null, currency: "USD" }],
  ["fr", "une centaine d'emplois", { count: 100, bound: "about" }],
  ["fr", "entre 2500 et 4000 emplois", { count: 2500, countMax: 4000, bound: "range" }],
  ["fr", "de 160 à 180 M€", { amount: 160e6, amountMax: 180e6, bound: "range" }],
  ["fr", "environ 20 à 30 postes", { count: 20, countMax: 30, bound: "range" }],
  ["fr", "3 000 emplois en CDI", { count: 3000, bound: "exact" }],
  ["fr", "300 personnes en 2022", { count: 300, unit: "people" }],
  ["fr", "2.500 emplois d'ici 2030", { count: 2500 }],
  ["fr", "trois projets (Grand Est)", { count: 3, unit: "projects" }],
  ["fr", "une soixantaine de patrons français", { count: 60, unit: "people", bound: "about" }],
  ["fr", "un million de personnes", { count: 1e6, unit: "people", bound: "exact" }],
  ["fr", "7,5 M€ HT", { amount: 7.5e6 }],
  ["fr", "300 emplois au moins", { count: 300, bound: "at_least" }],
  ["fr", "« 4 Md€ »", { amount: 4e9 }],
  ["en", "more than six billion euros", { amount: 6e9, bound: "more_than" }],
  ["en", "two billion euros", { amount: 2e9, bound: "exact" }],
  ["en", "over 2,500 startups", { count: 2500, unit: "startups", bound: "more_than" }],
  ["en", "nearly 200 leaders", { count: 200, unit: "people", bound: "about" }],
  ["en", "exceeded €110 billion", { amount: 110e9, bound: "more_than" }],
  ["en", "€15bn+", { amount: 15e9, bound: "at_least" }],
  ["en", "from 300 to 500 jobs", { count: 300, countMax: 500, bound: "range" }],
];

const NO_FIGURES: readonly (readonly [Language, string])[] = [
  ["fr", ""],
  ["fr", "entre 8 000 et 10 000"],
  ["fr", "25 000 GPU"],
  ["fr", "4 milliards"],
  ["fr", "plus de la moitié"],
  ["fr", "35 projets, 6,5 milliards d'euros"],
  ["fr", "55 projets sur 57"],
  ["fr", "3 000 emplois de plus"],
  ["fr", "contre 3 000 emplois"],
  ["fr", `3 000 emplois ${"x".repeat(200)}`],
  ["en", "110 billion euros plus"],
  ["en", "expected €1 billion investment"],
  ["en", "three quarters"],
];

describe("a printed figure", () => {
  test.each(FIGURES)("(%s) %s is read whole", (language, text, expected) => {
    expect(readPrintedFigure(text, language)).toMatchObject(expected);
  });

  test.each(NO_FIGURES)("(%s) %j is not one", (language, text) => {
    expect(readPrintedFigure(text, language)).toBeNull();
  });
});
