import { once } from "../once.ts";

/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u00b4`]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
/** ASCII words with single spaces between, as most names are: only their case is left to fold. */
const ALREADY_PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/u;

const MARKS = once(() => /\p{M}/gu);
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * The folded form of a name, in which two writings of one name are equal: small letters, no accents, straight
 * apostrophes and hyphens, single spaces (no-break, narrow and thin ones included), none at the ends. `œ` is `oe`.
 *
 * Folding a folded name changes nothing, and composed and decomposed accents fold alike. A hyphen is not a space:
 * `Coca-Cola` and `Coca Cola` stay two names. HTML and LaTeX escapes belong to a text, not to a name, and are left.
 *
 * @example
 * import { foldName } from "@choosefr/model/names";
 * foldName("L’ORÉAL") === foldName("L'Oréal"); // => true
 */
export function foldName(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(INVISIBLE, "")
    .replaceAll(MARKS(), "")
    .replaceAll(/[œæßøłđðþı]/gu, (letter) => WHOLE_LETTERS.get(letter) ?? letter)
    .replaceAll(APOSTROPHES, "'")
    .replaceAll(HYPHENS, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
