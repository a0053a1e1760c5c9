import { foldName } from "@choosefr/model/names";
import { unescapeText } from "./escapes.ts";

/** How a name is written in a text, compared with how its own people write it. */
export type LetterCase = "own" | "capitals" | "small" | "title" | "other";

const LETTERS = /[\p{L}\p{Nd}]/gu;

/** The letters and digits of a text, composed, without spaces, signs and escapes. */
function lettersOf(text: string): string {
  return (unescapeText(text).normalize("NFC").match(LETTERS) ?? []).join("");
}

/**
 * How `written`, a spelling of `name`, uses capitals: as the name does (`own`; a name that begins small may begin large,
 * as at the start of a sentence), all `capitals`, all `small`, each word with one capital (`title`), or `other`.
 * An accent may be missing, as on capitals, but never added: "Orangé" is no writing of "Orange", and so `other`.
 */
export function readCase(written: string, name: string): LetterCase {
  const text = lettersOf(written);
  const own = lettersOf(name);
  if (isSpelling(text, own) || isSpelling(text, own.charAt(0).toUpperCase() + own.slice(1))) return "own";
  if (isSpelling(text, own.toUpperCase())) return "capitals";
  if (isSpelling(text, own.toLowerCase())) return "small";
  return isAcronym(own) || !isSpelling(text, lettersOf(titleOf(name))) ? "other" : "title";
}

/** Whether a name is all capitals, so that "Aws" or "Edf" is hardly ever a writing of it. */
function isAcronym(own: string): boolean {
  return own === own.toUpperCase();
}

/** The name in capitals, spaces and signs kept. */
export function capitalsOf(name: string): string {
  return name.toUpperCase();
}

/** The name in small letters, spaces and signs kept. */
export function smallOf(name: string): string {
  return name.toLowerCase();
}

const HEAD = /(?<![\p{L}\p{M}\p{Nd}])\p{L}/gu;
const ASCII_HEAD = /(?<![a-z0-9])[a-z]/gu;

/** The name with one capital at the head of each word: "Prologium" for "ProLogium". */
export function titleOf(name: string): string {
  const small = name.toLowerCase();
  return small.replace(/^[ -~]*$/u.test(small) ? ASCII_HEAD : HEAD, (first) => first.toUpperCase());
}

/** Whether `text` spells `own`, letter by letter and in its case, accents of `own` being optional. */
function isSpelling(text: string, own: string): boolean {
  if (text === own) return true;
  let at = 0;
  for (const letter of own) {
    if (text.startsWith(letter, at)) at += letter.length;
    else {
      const plain = withoutAccent(letter);
      if (!text.startsWith(plain, at)) return false;
      at += plain.length;
    }
  }
  return at === text.length;
}

function withoutAccent(letter: string): string {
  const folded = foldName(letter);
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
}
