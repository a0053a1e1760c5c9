import { isApostrophe, isAsciiWord, isSpace } from "./letters.ts";

/** How many letters an elided word or a possessive has: "aujourd’hui", "’s". */
const LONGEST_ELISION = 12;

/**
 * Whether nothing but words, spaces and closing signs touches a span, so that it can be no part of an address, a path or
 * an identifier unless it is one itself. False where that takes a closer look, as for a word in small letters: packages
 * are written so.
 */
export function standsAmongWords(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return false;
  return isFreeBefore(text, start) && isFreeAfter(text, end);
}

function isFreeBefore(text: string, start: number): boolean {
  let at = start;
  if (isApostrophe(text.charCodeAt(at - 1))) {
    at -= 1;
    while (start - at < LONGEST_ELISION && isAsciiWord(text.charCodeAt(at - 1))) at -= 1;
  }
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  return code === 0xab || (isSpace(code) && !isFetched(text, at - 1));
}

/** Whether the word before is what a package manager is told. */
function isFetched(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last !== 100 && last !== 101 && last !== 105 && last !== 108) return false;
  return FETCHES.some((word) => text.endsWith(word, end));
}

const FETCHES = ["install", " add", " i", "require"];

function isFreeAfter(text: string, end: number): boolean {
  let at = end;
  if (isApostrophe(text.charCodeAt(at))) {
    at += 1;
    if (text.charCodeAt(at) === 115) at += 1;
    return isParted(text, at);
  }
  const code = text.charCodeAt(at);
  if (code === 46 || code === 58) return isParted(text, at + 1);
  return isParted(text, at);
}

/** Whether the text ends at `at`, or a space or a sign stands there that no word holds. */
function isParted(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  // , ! ? ; ) and the closing guillemet, the closing quote, the ellipsis
  return (
    isSpace(code) ||
    code === 44 ||
    code === 33 ||
    code === 63 ||
    code === 59 ||
    code === 41 ||
    code === 0xbb ||
    code === 0x201d ||
    code === 0x2026
  );
}
