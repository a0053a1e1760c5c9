import { foldName } from "@choosefr/model/names";

/** Short forms that names of places are written with, and what they stand for. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

/** The words of a text as names are compared by them: accents and case folded, signs taken for spaces, `St` for `Saint`. */
export function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => WHOLE.get(word) ?? word);
}
