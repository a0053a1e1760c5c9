import { keyOf, readWord, skipJoint } from "./text.ts";

/** Words and phrases of up to three words, by their keys, and what they mean. */
export type Lexicon<Meaning> = ReadonlyMap<string, Meaning>;

/** A phrase found in a text: its key, its meaning and the offset after it. */
export interface Phrase<Meaning> {
  readonly key: string;
  readonly meaning: Meaning;
  readonly end: number;
}

const LONGEST_PHRASE = 3;

/** The keys of a space-separated list of words; an underscore joins the words of a phrase. */
export function listKeys(words: string): readonly string[] {
  return words.split(" ").map((phrase) => phrase.split("_").map(keyOf).join(" "));
}

/** A lexicon from a table of meanings, each with its words as for `listKeys`. */
export function createLexicon<Meaning extends string>(table: Readonly<Record<Meaning, string>>): Lexicon<Meaning> {
  const meanings = Object.keys(table) as Meaning[];
  return new Map(meanings.flatMap((meaning) => listKeys(table[meaning]).map((key) => [key, meaning] as const)));
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

/** The longest phrase of the lexicon that begins at the offset, or null. */
export function readPhrase<Meaning>(text: string, at: number, lexicon: Lexicon<Meaning>): Phrase<Meaning> | null {
  let longest: Phrase<Meaning> | null = null;
  let key = "";
  let next = at;
  for (let words = 0; words < LONGEST_PHRASE; words += 1) {
    const word = readWord(text, next);
    if (word === null) break;
    key = words === 0 ? word.key : `${key} ${word.key}`;
    const meaning = lexicon.get(key);
    if (meaning !== undefined) longest = { key, meaning, end: word.end };
    next = skipJoint(text, word.end);
  }
  return longest;
}
