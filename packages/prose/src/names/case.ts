import { foldName } from "@choosefr/model/names";
import { once } from "../once.ts";
import { unescapeText } from "./escapes.ts";

/** A shorter name is too like other words to be written in ways that its own people do not use. */
const FEWEST_LETTERS = 4;

/** How a name is written in a text, compared with how its own people write it. */
export type LetterCase = "own" | "capitals" | "small" | "title" | "other";

const LETTERS = once(() => /\p{L}|\p{Nd}/gu);

/** The letters and digits of a text, composed, without spaces, signs and escapes. */
function lettersOf(text: string): string {
  return (unescapeText(text).normalize("NFC").match(LETTERS()) ?? []).join("");
}

/**
 * How `written`, a spelling of `name`, uses capitals: as the name does (`own`; a name that begins small may begin large,
 * as at the start of a sentence), all `capitals`, all `small`, each word with one capital or with capitals at the heads
 * of its parts (`title`: "Basf", "MasterCard"), or `other`. An accent may be missing, as on capitals, but never added:
 * "Orangé" is no writing of "Orange", and so `other`.
 */
export function readCase(written: string, name: string): LetterCase {
  const text = lettersOf(written);
  const own = lettersOf(name);
  if (isSpelling(text, own) || isSpelling(text, own.charAt(0).toUpperCase() + own.slice(1))) return "own";
  if (isSpelling(text, own.toUpperCase())) return "capitals";
  if (isSpelling(text, own.toLowerCase())) return "small";
  const title = lettersOf(titleOf(name));
  const isTitle = (isSpelling(text, title) && !isShortAcronym(own)) || isRecapitalised(text, own, title);
  return isTitle ? "title" : "other";
}

/** Whether a name is a few capitals, so that "Aws" or "Edf" is hardly ever a writing of it. */
function isShortAcronym(own: string): boolean {
  return own.length < FEWEST_LETTERS && own === own.toUpperCase();
}

/**
 * Whether `text` spells `own` with a capital at the head of each word that has one, and others only where the name has
 * them or where a part begins: "Hy2Gen", "OVHCloud"; not "PrologiuM".
 */
function isRecapitalised(text: string, own: string, title: string): boolean {
  if (own.length < FEWEST_LETTERS || text.length !== own.length || title.length !== own.length) return false;
  if (!isSpelling(text.toLowerCase(), own.toLowerCase())) return false;
  return Array.from(own, (_, at) => at).every((at) => {
    if (isLarge(text, at)) return isLarge(own, at) || isSmall(text, at + 1) || at === 0;
    return !isLarge(title, at) || (at > 0 && !isLarge(own, at));
  });
}

function isLarge(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

function isSmall(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toUpperCase();
}

const HEAD = once(() => /(?<![\p{L}\p{M}\p{Nd}])\p{L}/gu);
const ASCII_HEAD = /(?<![a-z0-9])[a-z]/gu;

/** The name with one capital at the head of each word: "Prologium" for "ProLogium". */
function titleOf(name: string): string {
  const small = name.toLowerCase();
  return small.replace(/^[ -~]*$/u.test(small) ? ASCII_HEAD : HEAD(), (first) => first.toUpperCase());
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
