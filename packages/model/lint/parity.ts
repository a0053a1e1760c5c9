import type { z } from "zod";
import type { Language } from "../schema/index.ts";
import type { Dataset } from "./dataset.ts";
import { readNumbers } from "./read-numbers.ts";

type LineLanguage = z.infer<typeof Language>;

/** Numbers in digits as each language writes them: thousands in groups, one mark for decimals. */
const DIGITS: Readonly<Record<LineLanguage, RegExp>> = {
  fr: /(?<![\d,])\d{1,3}(?:[\u202F\u00A0 ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu,
  en: /(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/gu,
};

/** Ordinals that one language writes in digits and the other as a word. */
const ORDINALS: Readonly<Record<LineLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["premier", 1],
    ["première", 1],
    ["deuxième", 2],
    ["second", 2],
    ["seconde", 2],
    ["troisième", 3],
    ["quatrième", 4],
  ]),
  en: new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
  ]),
};

/**
 * The numbers that a line writes in digits and its other language has in no form, as they are written. Empty where the
 * two say the same numbers in another way ("1 500 millions", "1.5 billion").
 */
export function missingNumbers(text: string, language: LineLanguage, other: string): readonly string[] {
  const otherLanguage = language === "fr" ? "en" : "fr";
  const digits = [...text.matchAll(DIGITS[language])].map(([written]) => written);
  if (digits.length === 0) return [];
  const known = new Set([...other.matchAll(DIGITS[otherLanguage])].map(([written]) => valueOf(written, otherLanguage)));
  const inDigits = digits.filter((written) => !known.has(valueOf(written, language)));
  if (inDigits.length === 0) return [];
  const read = new Set([...readNumbers(other, otherLanguage), ...ordinalsIn(other, otherLanguage)]);
  const missing = inDigits.filter((written) => !read.has(valueOf(written, language)));
  return missing.length > 0 && readNumbers(text, language).every((number) => read.has(number)) ? [] : missing;
}

function valueOf(written: string, language: LineLanguage): number {
  return Number(
    language === "fr" ? written.replaceAll(/[\u202F\u00A0 ]/gu, "").replace(",", ".") : written.replaceAll(",", ""),
  );
}

function ordinalsIn(text: string, language: LineLanguage): readonly number[] {
  return wordsOf(text.toLowerCase()).flatMap((word) => ORDINALS[language].get(word) ?? []);
}

/** An organisation, a person or a place, with its names in each language as rows of words. */
interface Named {
  readonly label: string;
  readonly names: Readonly<Record<LineLanguage, readonly (readonly string[])[]>>;
  /** Whether the name is an ordinary word as well, so that a capital at the head of a line says nothing. */
  readonly isWord: boolean;
  /** How words begin that are made from it: Paris, parisien. Empty for a name of several words. */
  readonly stems: readonly string[];
}

/** The names of a dataset by their first word, for each language. */
export type NameIndex = Readonly<Record<LineLanguage, ReadonlyMap<string, readonly Named[]>>>;

const known = new WeakMap<Dataset, NameIndex>();

/** The safe names of organisations, the names of persons and of places; made once for each dataset. */
export function nameIndexOf(dataset: Dataset): NameIndex {
  const index = known.get(dataset) ?? createNameIndex(dataset);
  known.set(dataset, index);
  return index;
}

function createNameIndex({ organisations, persons, places }: Dataset): NameIndex {
  const same = (names: readonly string[]): Named["names"] => {
    const rows = names.map(wordsOf);
    return { fr: rows, en: rows };
  };
  const all: readonly Named[] = [
    ...Array.from(organisations.values(), ({ id, names }) => ({
      label: names[0]?.text ?? id,
      names: same(names.filter(({ ambiguity }) => ambiguity === "safe").map(({ text }) => text)),
      isWord: false,
      stems: [],
    })),
    ...Array.from(persons.values(), ({ name }) => ({ label: name, names: same([name]), isWord: false, stems: [] })),
    ...Array.from(places.values(), ({ names, type }) => ({
      label: names.fr,
      names: { fr: [wordsOf(names.fr)], en: [wordsOf(names.en)] },
      isWord: type === "departement",
      stems: [...new Set([names.fr, names.en])].flatMap(stemsOf),
    })),
  ];
  return { fr: byFirstWord(all, "fr"), en: byFirstWord(all, "en") };
}

/** The article of a place melts into the word before it in French: au Trait, aux Rues-des-Vignes. */
function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^(?:Le|La|Les)$/u.test(words[0] ?? "") ? words.slice(1) : words;
}

const STEM_LENGTH = 4;
/** Words that are made from a name otherwise than by its first letters. */
const OTHER_STEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["France", ["fren"]],
  ["Paris", ["francil"]],
]);

function stemsOf(name: string): readonly string[] {
  const words = withoutArticle(wordsOf(name));
  const [word = ""] = words;
  if (words.length > 1 || word.includes("-")) return [];
  return [word.toLowerCase().slice(0, STEM_LENGTH), ...(OTHER_STEMS.get(word) ?? [])];
}

function byFirstWord(all: readonly Named[], language: LineLanguage): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const named of all) {
    for (const [first] of named.names[language]) {
      if (first === undefined) continue;
      const group = index.get(first);
      if (group === undefined) index.set(first, [named]);
      else if (!group.includes(named)) group.push(named);
    }
  }
  return index;
}

/** The names that stand in a line and, under no name of the same thing, in its other language. */
export function missingNames(text: string, language: LineLanguage, other: string, index: NameIndex): readonly string[] {
  const words = wordsOf(text);
  const found = new Set<Named>();
  for (const [at, word] of words.entries()) {
    for (const named of index[language].get(word) ?? []) {
      if (named.isWord && at === 0) continue;
      if (named.names[language].some((row) => standsAt(row, words, at))) found.add(named);
    }
  }
  if (found.size === 0) return [];
  const otherWords = wordsOf(other);
  const otherLanguage = language === "fr" ? "en" : "fr";
  return [...found].filter((named) => !isNamed(named, otherWords, otherLanguage)).map(({ label }) => label);
}

function isNamed({ names, stems }: Named, words: readonly string[], language: LineLanguage): boolean {
  if (names[language].some((row) => words.some((_, at) => standsAt(withoutArticle(row), words, at)))) return true;
  return stems.some((stem) => words.some((word) => word.toLowerCase().startsWith(stem)));
}

function standsAt(row: readonly string[], words: readonly string[], at: number): boolean {
  return row.every((word, index) => words[at + index] === word);
}

/** The words of a text; hyphens join, apostrophes part, a full stop at the end is none of a word. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}&+.-]+/u)
    .map((word) => word.replaceAll(/^[.-]+|[.-]+$/gu, ""))
    .filter((word) => word !== "");
}
