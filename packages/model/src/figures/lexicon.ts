import { skipJoint } from "./gap.ts";
import { keyOf, readWord, type Word } from "./word.ts";

/** Words and phrases by their keys, and what they mean. */
export interface Lexicon<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The words with which its phrases of several words begin. */
  readonly openings: ReadonlySet<string>;
}

/** A phrase found in a text: its key, its meaning and the offset after it. */
export interface Phrase<Meaning> {
  readonly key: string;
  readonly meaning: Meaning;
  readonly end: number;
}

const LONGEST_PHRASE = 3;

/** The keys of a space-separated list of words; an underscore joins the words of a phrase. */
function listKeys(words: string): readonly string[] {
  return words.split(" ").map((phrase) => phrase.split("_").map(keyOf).join(" "));
}

/** The keys of a list of words, as a set. */
export function createKeys(words: string): ReadonlySet<string> {
  return new Set(listKeys(words));
}

/** A lexicon from a table of meanings, each with its words as for `listKeys`. */
export function createLexicon<Meaning extends string>(table: Readonly<Record<Meaning, string>>): Lexicon<Meaning> {
  const meanings = createMeanings(table);
  const phrases = [...meanings.keys()].filter((key) => key.includes(" "));
  return { meanings, openings: new Set(phrases.map((phrase) => phrase.slice(0, phrase.indexOf(" ")))) };
}

/** The meanings of a table's words, each with its words as for `listKeys`. */
export function createMeanings<Meaning extends string>(
  table: Readonly<Partial<Record<Meaning, string>>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(table) as [Meaning, string][];
  return new Map(entries.flatMap(([meaning, words]) => listKeys(words).map((key) => [key, meaning] as const)));
}

/** Numbers by the keys of their words, from a list of `word=number`. */
export function createNumbers(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(" ").map((pair) => {
      const [word = "", number = ""] = pair.split("=");
      return [keyOf(word), Number(number)] as const;
    }),
  );
}

/** The longest phrase of the lexicon that begins with the word, or null. */
export function readPhraseFrom<Meaning>(text: string, first: Word, lexicon: Lexicon<Meaning>): Phrase<Meaning> | null {
  const meaning = lexicon.meanings.get(first.key);
  let longest = meaning === undefined ? null : { key: first.key, meaning, end: first.end };
  if (!lexicon.openings.has(first.key)) return longest;
  let { key, end } = first;
  for (let words = 1; words < LONGEST_PHRASE; words += 1) {
    const word = readWord(text, skipJoint(text, end));
    if (word === null) break;
    key = `${key} ${word.key}`;
    end = word.end;
    const longer = lexicon.meanings.get(key);
    if (longer !== undefined) longest = { key, meaning: longer, end };
  }
  return longest;
}
