import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCardinal } from "./cardinal.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord } from "./word.ts";

const EN_UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const FR_UNITS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const FR_TENS = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");

function spellEnglish(value: number): string {
  const [thousands, hundreds, tens] = [1000, 100, 10].map((unit) => Math.floor(value / unit));
  const joint = value % 1000 < 100 ? " and " : " ";
  if (thousands! > 0) return joinRest(`${spellEnglish(thousands!)} thousand`, joint, value % 1000, spellEnglish);
  if (hundreds! > 0) return joinRest(`${EN_UNITS[hundreds!]!} hundred`, " and ", value % 100, spellEnglish);
  return value < 20 ? EN_UNITS[value]! : joinRest(EN_TENS[tens! - 2]!, "-", value % 10, spellEnglish);
}

function spellFrench(value: number): string {
  const [thousands, hundreds, tens] = [1000, 100, 10].map((unit) => Math.floor(value / unit));
  const many = (count: number) => (count < 2 ? "" : `${spellFrench(count)} `);
  if (thousands! > 0) return joinRest(`${many(thousands!)}mille`, " ", value % 1000, spellFrench);
  const plural = value % 100 === 0 && value > 100 ? "s" : "";
  if (hundreds! > 0) return joinRest(`${many(hundreds!)}cent${plural}`, " ", value % 100, spellFrench);
  if (value < 20) return FR_UNITS[value]!;
  const rest = tens === 7 || tens === 9 ? (value % 10) + 10 : value % 10;
  if (value === 80) return "quatre-vingts";
  return joinRest(FR_TENS[tens! - 2]!, rest % 10 === 1 && tens! < 8 ? " et " : "-", rest, spellFrench);
}

function joinRest(head: string, joint: string, rest: number, spell: (value: number) => string): string {
  return rest === 0 ? head : head + joint + spell(rest);
}

/** The number that the text begins with, and where it ends. */
function read(text: string, words: Vocabulary, joinsAnd: boolean) {
  const cardinal = readCardinal(text, readWord(text, 0), words, joinsAnd);
  return cardinal === null ? null : { value: cardinal.value, end: cardinal.next.at };
}

describe("a number in words", () => {
  test.each([
    ["French", french(), spellFrench],
    ["English", english(), spellEnglish],
  ] as const)("is read as it is spelt in %s, to its end", (_, words, spell) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat({ max: 999_999 }), fc.nat({ max: 120 })),
        fc.constantFrom("", " ", " x", ", "),
        (value, after) => {
          const text = spell(value);
          expect(read(text + after, words, true)).toStrictEqual({ value, end: text.length });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("has the decimals that are said after it", () => {
    expect(read("one point two five billion", english(), true)).toStrictEqual({ value: 1.25, end: 18 });
    expect(read("deux virgule vingt-cinq milliards", french(), true)).toStrictEqual({ value: 2.25, end: 23 });
    expect(read("trois virgule zéro cinq", french(), true)).toStrictEqual({ value: 3.05, end: 23 });
    expect(read("five points two", english(), true)).toStrictEqual({ value: 5, end: 4 });
    expect(read("one point of view", english(), true)).toStrictEqual({ value: 1, end: 3 });
  });

  test("ends before a word that it cannot go on with", () => {
    expect(read("deux trois", french(), true)).toStrictEqual({ value: 2, end: 4 });
    expect(read("dix deux", french(), true)).toStrictEqual({ value: 10, end: 3 });
    expect(read("vingt et deux", french(), true)).toStrictEqual({ value: 20, end: 5 });
    expect(read("one hundred and two", english(), false)).toStrictEqual({ value: 100, end: 11 });
    expect(read("ten and two", english(), true)).toStrictEqual({ value: 10, end: 3 });
  });

  test("is null where no number word begins", () => {
    expect(read("emplois", french(), true)).toBeNull();
    expect(read("", english(), true)).toBeNull();
  });
});
