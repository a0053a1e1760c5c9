import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, counts, money, printedNumber, sums } from "../../fixtures/shipped-claims.ts";
import { readPrintedFigure } from "../figures/index.ts";
import type { Bound, Count, Currency, Language, Money } from "../generated/types.ts";
import { describeCount, describeMoney } from "./figure.ts";

const LANGUAGES: readonly Language[] = ["fr", "en"];

const range = (low: number, high: number): Money => ({ ...money(low, "EUR", "range"), amountMax: high });

describe("describeMoney", () => {
  it.each<[Money, string, string]>([
    [money(4e9), "4 milliards d’euros", "€4 billion"],
    [money(1.2e9, "EUR", "more_than"), "plus de 1,2 milliard d’euros", "more than €1.2 billion"],
    [money(4e9, "USD", "about"), "environ 4 milliards de dollars", "about $4 billion"],
    [money(15e6, "EUR", "at_least"), "au moins 15 millions d’euros", "at least €15 million"],
    [money(1e6, "EUR", "up_to"), "jusqu’à 1 million d’euros", "up to €1 million"],
    [money(1.99e6), "1,99 million d’euros", "€1.99 million"],
    [money(2e6), "2 millions d’euros", "€2 million"],
    [money(15.35e9), "15,35 milliards d’euros", "€15.35 billion"],
    [money(999_999), "999 999 euros", "€999,999"],
    [money(0), "0 euro", "€0"],
    [money(1), "1 euro", "€1"],
    [money(2), "2 euros", "€2"],
    [range(4e9, 5e9), "entre 4 et 5 milliards d’euros", "between €4 billion and €5 billion"],
    [
      range(800e6, 1.2e9),
      "entre 800 millions d’euros et 1,2 milliard d’euros",
      "between €800 million and €1.2 billion",
    ],
    [range(500, 800), "entre 500 et 800 euros", "between €500 and €800"],
    [{ ...range(4e9, 0), amountMax: null }, "4 milliards d’euros", "€4 billion"],
    [money(null, "USD"), "une somme en dollars", "a sum in dollars"],
    [money(null), "une somme en euros", "a sum in euros"],
  ])("%j", (figure, french, english) => {
    expect(LANGUAGES.map((locale) => loosen(describeMoney(figure, locale)))).toEqual([french, english]);
  });

  it.each([
    [1_234_000_000, "1 234 millions d’euros", "€1,234 million"],
    [1_234_567_890, "1 234 567 890 euros", "€1,234,567,890"],
    [999_999_999, "999 999 999 euros", "€999,999,999"],
  ])("rounds no digit of %d away", (amount, french, english) => {
    expect(LANGUAGES.map((locale) => loosen(describeMoney(money(amount), locale)))).toEqual([french, english]);
  });

  it.each<[Currency, string, string]>([
    ["GBP", "3 milliards de livres sterling", "£3 billion"],
    ["CHF", "3 milliards de francs suisses", "CHF 3 billion"],
    ["CNY", "3 milliards de yuans", "CN¥3 billion"],
    ["JPY", "3 milliards de yens", "¥3 billion"],
    ["CAD", "3 milliards de dollars canadiens", "C$3 billion"],
    ["INR", "3 milliards de roupies indiennes", "₹3 billion"],
    ["SEK", "3 milliards de couronnes suédoises", "SEK 3 billion"],
    ["NOK", "3 milliards de couronnes norvégiennes", "NOK 3 billion"],
    ["DKK", "3 milliards de couronnes danoises", "DKK 3 billion"],
  ])("names %s", (currency, french, english) => {
    expect(LANGUAGES.map((locale) => loosen(describeMoney(money(3e9, currency), locale)))).toEqual([french, english]);
  });

  it("keeps numbers, scales and currencies together with no-break spaces", () => {
    expect(describeMoney(money(1.2e9), "fr")).toBe("1,2\u00a0milliard d’euros");
    expect(describeMoney(money(1.2e9, "USD"), "fr")).toBe("1,2\u00a0milliard de\u00a0dollars");
    expect(describeMoney(money(3000), "fr")).toBe("3\u202f000\u00a0euros");
    expect(describeMoney(money(1.2e9), "en")).toBe("€1.2\u00a0billion");
  });
});

describe("describeCount", () => {
  it.each<[Count, string, string]>([
    [count(3000, "jobs", "more_than"), "plus de 3 000 emplois", "more than 3,000 jobs"],
    [count(1_000_000, "people"), "1 million de personnes", "1 million people"],
    [count(1_000_000, "jobs", "about"), "environ 1 million d’emplois", "about 1 million jobs"],
    [count(2_500_000_000, "people"), "2,5 milliards de personnes", "2.5 billion people"],
    [count(1_250_000, "people"), "1 250 000 personnes", "1,250,000 people"],
    [count(2500, "startups"), "2 500 start-up", "2,500 start-ups"],
    [count(56, "projects", "exact"), "56 projets", "56 projects"],
    [count(3, "sites", "at_least"), "au moins 3 sites", "at least 3 sites"],
    [count(0), "0 emploi", "0 jobs"],
    [count(1), "1 emploi", "1 job"],
    [count(1, "people"), "1 personne", "1 person"],
    [count(1, "startups"), "1 start-up", "1 start-up"],
    [count(1, "projects"), "1 projet", "1 project"],
    [count(1, "sites", "up_to"), "jusqu’à 1 site", "up to 1 site"],
    [
      { ...count(8000, "jobs", "range"), countMax: 10_000 },
      "entre 8 000 et 10 000 emplois",
      "between 8,000 and 10,000 jobs",
    ],
    [count(null), "un nombre d’emplois non précisé", "an unspecified number of jobs"],
    [count(null, "people"), "un nombre de personnes non précisé", "an unspecified number of people"],
  ])("%j", (figure, french, english) => {
    expect(LANGUAGES.map((locale) => loosen(describeCount(figure, locale)))).toEqual([french, english]);
  });
});

describe("a described figure", () => {
  const language = fc.constantFrom(...LANGUAGES);
  const bounds = fc.constantFrom<Bound>("exact", "about", "at_least", "more_than", "up_to");
  const currencies = fc.constantFrom<Currency>(
    "EUR",
    "USD",
    "GBP",
    "CHF",
    "CNY",
    "JPY",
    "CAD",
    "INR",
    "SEK",
    "NOK",
    "DKK",
  );
  /** "Entre 100 et 200 000" is read as people mean it: from 100,000. */
  const sharesThousands = (low: number, high: number): boolean => low < 1000 && low * 1000 < high;
  /** Below ten, "$1" is code as likely as money, and is not read. */
  const amounts = printedNumber.map((value) => value + 10);
  const anySum = fc.oneof(
    fc.record({ amount: amounts, amountMax: fc.constant(null), currency: currencies, bound: bounds }),
    fc
      .tuple(amounts, amounts, currencies)
      .filter(([low, high]) => low < high && !sharesThousands(low, high))
      .map(([amount, amountMax, currency]) => ({ amount, amountMax, currency, bound: "range" as const })),
  );
  const anyCount = counts.filter(
    ({ count: low, countMax }) =>
      low >= 10 && (countMax === null || (low < countMax && !sharesThousands(low, countMax))),
  );

  it("reads back as the same sum", () => {
    fc.assert(
      fc.property(anySum, language, (figure, locale) => {
        const text = describeMoney(figure, locale);
        expect(readPrintedFigure(text, locale), text).toMatchObject({ kind: "money", ...figure });
      }),
      { numRuns: 500 },
    );
  });

  it("reads back as the same count", () => {
    fc.assert(
      fc.property(anyCount, language, (figure, locale) => {
        const text = describeCount(figure, locale);
        expect(readPrintedFigure(text, locale), text).toMatchObject({ kind: "count", ...figure });
      }),
      { numRuns: 500 },
    );
  });

  it("tells two sums apart", () => {
    fc.assert(
      fc.property(sums, sums, language, (a, b, locale) => {
        fc.pre(a.amount !== b.amount);
        const [first, second] = [a, b].map(({ amount, currency }) => describeMoney(money(amount, currency), locale));
        expect(first).not.toBe(second);
      }),
    );
  });
});

/** No-break spaces as plain ones, to read the expectations with bare eyes. */
function loosen(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, " ");
}
