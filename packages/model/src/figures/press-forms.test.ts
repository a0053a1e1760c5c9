import { describe, expect, test } from "vitest";
import type { Currency, Language } from "../generated/types.ts";
import { readPrintedFigure } from "./printed.ts";
import { readFigureAt } from "./read.ts";

const NBSP = "\u00a0";
const NNBSP = "\u202f";

type Form = readonly [figure: string, amount: number, currency?: Currency];

/** Forty forms in which French press releases print an amount, and forty English ones. */
const FORMS: Readonly<Record<Language, readonly Form[]>> = {
  fr: [
    ["4 milliards d'euros", 4e9],
    ["4 milliards d’euros", 4e9],
    ["4 Md€", 4e9],
    ["4 Mds€", 4e9],
    ["4 Mds d'euros", 4e9],
    ["4 Md d'euros", 4e9],
    ["4 milliards €", 4e9],
    ["4 Mrd €", 4e9],
    ["1,2 milliard d'euros", 1.2e9],
    ["1,25 milliard d'euros", 1.25e9],
    [`1${NNBSP}200 millions d'euros`, 1.2e9],
    [`1${NBSP}200 millions d'euros`, 1.2e9],
    ["1 200 millions d'euros", 1.2e9],
    ["500 millions d'euros", 500e6],
    ["500 M€", 500e6],
    ["500M€", 500e6],
    [`500${NBSP}M€`, 500e6],
    [`500${NNBSP}M€`, 500e6],
    ["4,5 M€", 4.5e6],
    ["45 k€", 45e3],
    ["300 000 euros", 300e3],
    [`300${NBSP}000${NBSP}€`, 300e3],
    [`300${NNBSP}000${NNBSP}€`, 300e3],
    ["300.000 €", 300e3],
    ["un milliard d'euros", 1e9],
    ["deux milliards d'euros", 2e9],
    ["quatre milliards d'euros", 4e9],
    ["un demi-milliard d'euros", 0.5e9],
    ["un milliard et demi d'euros", 1.5e9],
    ["près de 4 milliards d'euros", 4e9],
    ["plus de 4 milliards d'euros", 4e9],
    ["jusqu'à 4 milliards d'euros", 4e9],
    ["quelque 600 millions d'euros", 600e6],
    [`4${NBSP}milliards${NBSP}d’euros`, 4e9],
    ["3,4 milliards de dollars", 3.4e9, "USD"],
    ["3,4 Md$", 3.4e9, "USD"],
    ["650 millions de livres sterling", 650e6, "GBP"],
    ["EUR 4 milliards", 4e9],
    ["4 milliards EUR", 4e9],
    ["40,8 milliards d'euros", 40.8e9],
  ],
  en: [
    ["€4 billion", 4e9],
    ["€4bn", 4e9],
    ["€4 bn", 4e9],
    ["€4B", 4e9],
    ["EUR 4 billion", 4e9],
    ["EUR4bn", 4e9],
    ["4 billion euros", 4e9],
    ["4bn euros", 4e9],
    ["4-billion-euro", 4e9],
    ["€4-billion", 4e9],
    ["4 billion EUR", 4e9],
    ["€1.2 billion", 1.2e9],
    ["€1,200 million", 1.2e9],
    ["€1.2bn", 1.2e9],
    ["€500 million", 500e6],
    ["€500m", 500e6],
    ["€500M", 500e6],
    ["€500 mn", 500e6],
    ["€500mn", 500e6],
    ["500 million euros", 500e6],
    ["500m euros", 500e6],
    ["half a billion euros", 0.5e9],
    ["one and a half billion euros", 1.5e9],
    ["one billion euros", 1e9],
    ["four billion euros", 4e9],
    ["a billion euros", 1e9],
    ["€300,000", 300e3],
    ["€300k", 300e3],
    ["300,000 euros", 300e3],
    ["$3.4 billion", 3.4e9, "USD"],
    ["US$3.4bn", 3.4e9, "USD"],
    ["£650 million", 650e6, "GBP"],
    ["£650m", 650e6, "GBP"],
    ["nearly €4 billion", 4e9],
    ["more than €4 billion", 4e9],
    ["up to €4 billion", 4e9],
    ["some €600 million", 600e6],
    ["€40.8 billion", 40.8e9],
    ["€15bn", 15e9],
    [`€4${NBSP}billion`, 4e9],
  ],
};
const SENTENCES: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["En 2024, l’entreprise a promis ", " pour ses usines de Mulhouse."],
  en: ["In 2024 the company pledged ", " for its plants in Mulhouse."],
};

describe.each(["fr", "en"] as const)("the forms of the %s press", (language) => {
  const forms = FORMS[language].map(([figure, amount, currency = "EUR"]) => ({ figure, amount, currency }));

  test.each(forms)("$figure is read alone", ({ figure, amount, currency }) => {
    expect(readPrintedFigure(figure, language)).toMatchObject({ kind: "money", amount, currency, amountMax: null });
  });

  test.each(forms)("$figure is read in a sentence, up to its last character", ({ figure, amount, currency }) => {
    const [before, after] = SENTENCES[language];
    const start = before.length + (readPrintedFigure(figure, language)?.start ?? 0);
    const reading = readFigureAt(before + figure + after, start, language);
    expect(reading).toMatchObject({ kind: "money", amount, currency, start, end: before.length + figure.length });
  });
});
