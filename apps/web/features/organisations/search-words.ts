import { wordsOf } from "../search/search-words.ts";

/**
 * The words by which names are found, with a space before each: accents and case folded, signs taken for spaces, and
 * each name once more in one piece, so that "coca cola", "Coca-Cola" and "cocacola" all find it.
 */
export function searchWordsOf(names: readonly string[]): string {
  const words = names.flatMap((name) => {
    const parts = wordsOf(name);
    return parts.length > 1 ? [...parts, parts.join("")] : parts;
  });
  return [...new Set(words)].map((word) => ` ${word}`).join("");
}

/** Whether each word of a query begins one of `searchWords`. A query without a word fits everything. */
export function fitsQuery(searchWords: string, query: string): boolean {
  return wordsOf(query).every((word) => searchWords.includes(` ${word}`));
}
