import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bound, Currency, Language } from "../generated/types.ts";
import { readPrintedFigure } from "./printed.ts";
import { type FigureReading, readFigureAt } from "./read.ts";

const LANGUAGES = ["fr", "en"] as const;
const SPACES = [" ", "\u00a0", "\u202f", "\u2009"] as const;
const BOUND_WORDS: Readonly<Record<Language, readonly (readonly [string, Bound])[]>> = {
  fr: [
    ["", "exact"],
    ["environ ", "about"],
    ["au moins ", "at_least"],
    ["plus de ", "more_than"],
    ["jusqu’à ", "up_to"],
  ],
  en: [
    ["", "exact"],
    ["about ", "about"],
    ["at least ", "at_least"],
    ["more than ", "more_than"],
    ["up to ", "up_to"],
  ],
};
const SCALE_WORDS: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  fr: [
    ["", 1],
    ["millions", 1e6],
    ["milliards", 1e9],
    ["M", 1e6],
    ["Md", 1e9],
  ],
  en: [
    ["", 1],
    ["million", 1e6],
    ["billion", 1e9],
    ["m", 1e6],
    ["bn", 1e9],
  ],
};
const CURRENCIES: readonly Currency[] = ["EUR", "USD", "GBP", "CHF", "CNY", "JPY", "CAD", "INR", "SEK", "NOK", "DKK"];

/** A number as press releases of the language print it, spaces between thousands in French. */
function printNumber(value: number, language: Language, space: string): string {
  return language === "en"
    ? new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value)
    : new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 }).format(value).replaceAll("\u202f", space);
}

const printed = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  hundredths: fc.integer({ min: 1, max: 99_999_999 }),
  scale: fc.nat({ max: 4 }),
  bound: fc.nat({ max: 4 }),
  space: fc.constantFrom(...SPACES),
  currency: fc.constantFrom(...CURRENCIES),
});

/** Fragments of which texts about figures are made, so that random texts come near to figures. */
const FRAGMENTS = [
  ..."0 1 7 12 300 2024 , . - – + $ € £ ~ > & ; _ ** \\, &nbsp; \n M€ Md€ bn m k d’ de et à entre plus un une demi cent".split(
    " ",
  ),
  ..."mille quatre vingt dix million milliards billion centaine euros dollars emplois EUR half a and of to jobs".split(
    " ",
  ),
  " ",
  "\u00a0",
  "e\u0301",
  "\ud83d",
];
const nearFigures = fc
  .array(fc.constantFrom(...FRAGMENTS, " ", " ", " "), { maxLength: 24 })
  .map((fragments) => fragments.join(""));

function valuesOf(reading: FigureReading | null) {
  if (reading === null) return null;
  const { start, end, ...values } = reading;
  return { ...values, length: end - start };
}

describe("what is printed is read back", () => {
  test("an amount with every bound, scale, space and currency code", () => {
    fc.assert(
      fc.property(printed, ({ language, hundredths, scale, bound, space, currency }) => {
        const [scaleWord, factor] = SCALE_WORDS[language][scale]!;
        const [boundWord, expected] = BOUND_WORDS[language][bound]!;
        const value = scaleWord === "" ? hundredths : hundredths / 100;
        const number = printNumber(value, language, space);
        const text = `${boundWord}${number}${space}${scaleWord}${scaleWord === "" ? "" : space}${currency}`;
        const amount = Number((value * factor).toPrecision(15));
        const start = boundWord.length;
        expect(readFigureAt(text, start, language)).toStrictEqual({
          kind: "money",
          amount,
          amountMax: null,
          currency,
          bound: expected,
          start,
          end: text.length,
        });
      }),
    );
  });

  test("a count with every bound and space", () => {
    fc.assert(
      fc.property(printed, ({ language, hundredths: count, bound, space }) => {
        const [boundWord, expected] = BOUND_WORDS[language][bound]!;
        const noun = language === "fr" ? "emplois" : "jobs";
        const text = `${boundWord}${printNumber(count, language, space)}${space}${noun}`;
        expect(readPrintedFigure(text, language)).toMatchObject({ count, unit: "jobs", bound: expected });
      }),
    );
  });

  test("a range of amounts", () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 1, max: 900 }), ({ language, hundredths, scale }, width) => {
        const [scaleWord, factor] = SCALE_WORDS[language][scale]!;
        const [low, high] = [hundredths % 900, (hundredths % 900) + width];
        fc.pre(low > 0);
        const text =
          language === "fr" ? `entre ${low} et ${high} ${scaleWord} €` : `between ${low} and ${high} ${scaleWord} €`;
        const expected = { amount: low * factor, amountMax: high * factor, bound: "range" };
        expect(readPrintedFigure(text, language)).toMatchObject(expected);
      }),
    );
  });

  test("the currency formats of the platform", () => {
    const styles = fc.constantFrom<Intl.NumberFormatOptions>(
      { maximumFractionDigits: 0 },
      { minimumFractionDigits: 2 },
      { notation: "compact" },
      { notation: "compact", compactDisplay: "long" },
      { currencyDisplay: "code", maximumFractionDigits: 0 },
      { currencyDisplay: "name", maximumFractionDigits: 0 },
    );
    const currencies = fc.constantFrom<Currency>("EUR", "USD", "GBP", "CAD", "INR");
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        styles,
        currencies,
        fc.integer({ min: 10, max: 999 }),
        (language, style, currency, thousands) => {
          const amount = thousands * (style.notation === "compact" ? 1e6 : 1000);
          const locale = language === "fr" ? "fr-FR" : "en-GB";
          const text = new Intl.NumberFormat(locale, { style: "currency", currency, ...style }).format(amount);
          expect(readPrintedFigure(text, language)).toMatchObject({ amount, currency, bound: "exact" });
        },
      ),
    );
  });
});

describe("a reading", () => {
  test("lies in the text, begins where it was asked for, and is frozen", () => {
    fc.assert(
      fc.property(nearFigures, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (let offset = 0; offset <= text.length; offset += 1) {
          const reading = readFigureAt(text, offset, language);
          if (reading === null) continue;
          expect(reading.start).toBe(offset);
          expect(reading.end).toBeGreaterThan(offset);
          expect(reading.end).toBeLessThanOrEqual(text.length);
          expect(Object.isFrozen(reading)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("has a range's ends in order, a whole count, and no upper end but in a range", () => {
    fc.assert(
      fc.property(nearFigures, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (let offset = 0; offset < text.length; offset += 1) {
          const reading = readFigureAt(text, offset, language);
          if (reading === null) continue;
          const [low, high] =
            reading.kind === "money" ? [reading.amount, reading.amountMax] : [reading.count, reading.countMax];
          expect(high !== null).toBe(reading.bound === "range");
          expect(high === null || (low !== null && low < high)).toBe(true);
          expect(reading.kind === "money" || low === null || Number.isInteger(low)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("does not change with the punctuation around it", () => {
    const around = fc.constantFrom(
      ["(", ")"],
      ["« ", " »"],
      ["“", "”"],
      ['"', '"'],
      ["", "."],
      ["", " ;"],
      ["[", "]"],
      ["**", "**"],
      ["— ", ","],
    );
    const figures = fc.constantFrom(
      "4 Md€",
      "1 200 emplois",
      "une centaine d’emplois",
      "4 milliards d’euros",
      "35 MEUR",
    );
    fc.assert(
      fc.property(figures, around, (figure, [before = "", after = ""]) => {
        const alone = readFigureAt(figure, 0, "fr");
        expect(alone).not.toBeNull();
        expect(valuesOf(readFigureAt(before + figure + after, before.length, "fr"))).toStrictEqual(valuesOf(alone));
      }),
    );
  });

  test("does not change with the text before and after the sentence", () => {
    fc.assert(
      fc.property(nearFigures, fc.nat({ max: 300 }), fc.constantFrom(...LANGUAGES), (text, distance, language) => {
        const before = `${"x ".repeat(distance)}${" x".repeat(24)}. \n\n`;
        for (let offset = 0; offset < text.length; offset += 1) {
          const there = readFigureAt(`${before}x ${text}`, before.length + 2 + offset, language);
          expect(valuesOf(there)).toStrictEqual(valuesOf(readFigureAt(`x ${text}`, 2 + offset, language)));
        }
      }),
    );
  });

  test.each([
    ["près de quatre milliards d’euros", "fr"],
    ["jusqu’à 300 salariés", "fr"],
    ["300 000 emplois créés", "fr"],
    ["deux milliards de couronnes suédoises", "fr"],
    ["12 jeunes ingénieures", "fr"],
  ] as const)("is the same for %s with composed and decomposed accents", (text, language) => {
    const { length: composedLength = 0, ...composed } =
      valuesOf(readPrintedFigure(text.normalize("NFC"), language)) ?? {};
    const { length = 0, ...decomposed } = valuesOf(readPrintedFigure(text.normalize("NFD"), language)) ?? {};
    expect(composed).toHaveProperty("kind");
    expect(decomposed).toStrictEqual(composed);
    expect(length).toBeGreaterThanOrEqual(composedLength);
  });
});

describe("any input", () => {
  test("is answered without throwing", () => {
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), nearFigures);
    const offsets = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double());
    fc.assert(
      fc.property(texts, offsets, fc.constantFrom(...LANGUAGES), (text, offset, language) => {
        expect(() => readFigureAt(text, offset, language)).not.toThrow();
        expect(() => readPrintedFigure(text, language)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  const HOSTILE =
    "1|1 |1,|1.000 |000|  |entre |between |un |une |quatre-vingt-|deux cent |million |milliards de |&nbsp;|**|_|~|€|$1|+|plus de |et demi |a half |1-|\n|\u0301|nouveaux |d’|new |1\\,".split(
      "|",
    );

  test.each(HOSTILE)("of 100 000 times %j is read from its neighbourhood alone, so in constant time", (piece) => {
    const text = piece.repeat(100_000);
    const reach = 1000;
    for (const language of LANGUAGES) {
      for (const offset of [
        0,
        50_000,
        text.length - 1,
        ...Array.from(piece, (_, index) => 60_000 * piece.length + index),
      ]) {
        const from = Math.max(0, offset - reach);
        const near = readFigureAt(text.slice(from, offset + reach), offset - from, language);
        expect(valuesOf(readFigureAt(text, offset, language))).toStrictEqual(valuesOf(near));
      }
      expect(readPrintedFigure(text, language)).toBeNull();
    }
  });

  test.each(HOSTILE)("that ends in a figure after many %j still has it read", (piece) => {
    const before = `${piece.repeat(20_000)}. \n\n`;
    const reading = readFigureAt(`${before}4 Md€`, before.length, "fr");
    expect(reading).toMatchObject({ amount: 4e9, currency: "EUR" });
  });
});
