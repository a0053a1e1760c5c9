import { foldName } from "../names/fold.ts";
import { once } from "../once.ts";
import { readEscapedLetter } from "./escape.ts";
import { isLetter } from "./letter.ts";

/** A run of letters: its folded form without a plural `s`, as printed, and where it stands. */
export interface Word {
  readonly key: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** More letters than the longest word of the vocabularies has: a longer run is no word of ours. */
const LONGEST = 24;

/** The last of the letters that `FOLDED` holds. */
const LAST_FOLDED = 0x17f;

/** The small letters without accents of the Latin letters beyond ASCII, from U+00C0. */
const FOLDED: () => readonly string[] = once(() =>
  Array.from({ length: LAST_FOLDED - 0xbf }, (_, index) => foldName(String.fromCharCode(0xc0 + index))),
);

/** The form under which a word stands in a vocabulary: folded, without a plural `s`. */
export function keyOf(word: string): string {
  return withoutPlural(foldWord(word));
}

function withoutPlural(folded: string): string {
  const last = folded.length - 1;
  return last > 0 && folded.charCodeAt(last) === 115 ? folded.slice(0, last) : folded;
}

/** As `foldName`, fast for the words of our languages. */
export function foldWord(word: string): string {
  let isAscii = true;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 128) continue;
    if (code < 0xc0 || code > LAST_FOLDED) return foldName(word);
    isAscii = false;
  }
  if (isAscii) return word.toLowerCase();
  let folded = "";
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    folded += code < 128 ? word.charAt(at) : (FOLDED()[code - 0xc0] ?? "");
  }
  return folded.toLowerCase();
}

/** The word that begins at the offset, or null. Letters may be escaped ("salari&eacute;s"). */
export function readWord(text: string, at: number): Word | null {
  let end = at;
  let isSmall = true;
  let code = text.charCodeAt(end);
  while (end - at < LONGEST && isLetter(code)) {
    isSmall &&= code >= 97 && code <= 122;
    end += 1;
    code = text.charCodeAt(end);
  }
  // "d\'euros" in a program is an elision, not an accent of LaTeX.
  const isElision = end - at === 1 && text.startsWith("\\'", end);
  if ((code === 38 || code === 92) && !isElision && readEscapedLetter(text, end) !== null) {
    return readEscapedWord(text, at, end);
  }
  return end === at ? null : createWord(text, at, end, isSmall);
}

function createWord(text: string, start: number, end: number, isSmall: boolean): Word {
  const printed = text.slice(start, end);
  return { key: withoutPlural(isSmall ? printed : foldWord(printed)), printed, start, end };
}

function readEscapedWord(text: string, at: number, from: number): Word {
  let printed = text.slice(at, from);
  let end = from;
  while (printed.length < LONGEST) {
    const escaped = readEscapedLetter(text, end);
    if (escaped === null && !isLetter(text.charCodeAt(end))) break;
    printed += escaped?.letter ?? text.charAt(end);
    end += escaped?.length ?? 1;
  }
  return { key: keyOf(printed), printed, start: at, end };
}

/** The word of plain letters that ends at the offset, or null. Nothing before `least` is looked at. */
export function readWordBefore(text: string, end: number, least: number): Word | null {
  let start = end;
  let isSmall = true;
  while (start > least && end - start < LONGEST) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code)) break;
    isSmall &&= code >= 97 && code <= 122;
    start -= 1;
  }
  return start === end ? null : createWord(text, start, end, isSmall);
}
