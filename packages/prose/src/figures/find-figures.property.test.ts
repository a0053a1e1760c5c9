import type { Language } from "@choosefr/model";
import { readFigureAt } from "@choosefr/model/figures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Region } from "../names/mention.ts";
import { proseOfLine } from "../regions/prose-of-line.ts";
import type { Figure } from "./figure.ts";
import { findFigures, scanFigures } from "./find-figures.ts";

const LANGUAGES = ["fr", "en"] as const;
const FORMATS = ["plaintext", "markdown", "html", "latex", "typescript", "yaml", "?"] as const;

/** Pieces of which texts about figures are made, so that random texts come near to figures. */
const PIECES = [
  ..."0 1 7 12 300 000 2024 4,5 4.5 1.200 , . - – + $ € £ ~ > & ; _ ** \\, &nbsp; M€ Md€ bn m k d’ de et à entre plus".split(
    " ",
  ),
  ..."un une demi cent mille quatre vingt dix million milliards billion centaine plusieurs des euros dollars".split(
    " ",
  ),
  ..."emplois usines salariés projets EUR USD half a and of to jobs plants people several hundred dozen".split(" "),
  ...'` ( ) [ ] < > / = @ # " ’ : ! http://x.fr/ <b> </b> \\textbf{ } // % le the'.split(" "),
  "\n",
  "\n\n",
  "\u00a0",
  "\u202f",
  "e\u0301",
  "\ud83d",
  "😀",
  "\0",
  "\u202e",
];
const nearFigures = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", "")), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
const sentences = fc
  .array(
    fc.constantFrom(
      "300 emplois",
      "4 milliards d’euros",
      "$4 billion",
      "€500m",
      "une centaine de postes",
      "two dozen plants",
      "de 2 à 3 usines",
      "12 mai",
      "45 k€/an",
      "a 300-job plant",
      "`300 emplois`",
      "https://x.fr/300-emplois",
      "plus de",
      "soit",
      "the",
      "et",
      ",",
      ".",
      "\n",
      "\n\n",
      "1.2",
      "x=3",
      "<b>",
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(" "));
const anyText = fc.oneof(nearFigures, sentences, fc.string({ unit: "binary", maxLength: 60 }));
const options = fc.record(
  { language: fc.constantFrom<Language>(...LANGUAGES), format: fc.constantFrom(...FORMATS) },
  { requiredKeys: [] },
);

function shift(figures: readonly Figure[], by: number): readonly Figure[] {
  return figures.map((figure) => ({ ...figure, start: figure.start + by, end: figure.end + by }));
}

describe("the figures of any text", () => {
  it("are in order and apart, inside the text, and each reads back from its place", () => {
    let figures = 0;
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        let last = 0;
        for (const figure of scanFigures(text, given)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          const readings = LANGUAGES.map((language) => readFigureAt(text, figure.start, language));
          const own = readings.find((reading) => reading?.end === figure.end && reading.bound === figure.bound);
          expect(own).toMatchObject({ kind: figure.kind });
          last = figure.end;
          figures += 1;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
    expect(figures).toBeGreaterThan(500);
  });

  it("shift with the text", () => {
    const lead = fc.constantFrom("\n\n", "Un mot.\n\n", "é😀\n \n", "300 emplois\n\n");
    fc.assert(
      fc.property(lead, anyText, options, (before, text, given) => {
        const after = scanFigures(before + text, given).filter(({ start }) => start >= before.length);
        expect(after).toEqual(shift(scanFigures(text, given), before.length));
      }),
      { numRuns: 1000 },
    );
  });

  it("of paragraphs joined are those of each", () => {
    fc.assert(
      fc.property(anyText, anyText, options, (first, second, given) => {
        const expected = [...scanFigures(first, given), ...shift(scanFigures(second, given), first.length + 2)];
        expect(scanFigures(`${first}\n\n${second}`, given)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("are the same by lines and by the regions of the lines", () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        const regions: Region[] = [];
        let offset = 0;
        for (const line of text.split("\n")) {
          for (const { start, end } of proseOfLine(line, given.format ?? "plaintext")) {
            regions.push({ start: offset + start, end: offset + end });
          }
          offset += line.length + 1;
        }
        expect(scanFigures(text, { ...given, regions })).toEqual(scanFigures(text, given));
      }),
      { numRuns: 1000 },
    );
  });

  it("are those of scanFigures that are named", () => {
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        expect(findFigures(text, given)).toEqual(scanFigures(text, given).filter(({ value }) => value !== null));
      }),
    );
  });

  it("are found without throwing, whatever the regions", () => {
    const span = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(anyText, options, fc.array(span, { maxLength: 5 }), (text, given, spans) => {
        let at = 0;
        const regions = spans.map(([gap, length]) => {
          const start = at + gap;
          at = start + length + 1;
          return { start, end: at };
        });
        expect(() => findFigures(text, { ...given, regions })).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
