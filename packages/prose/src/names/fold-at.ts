import { foldName } from "@choosefr/model/names";
import { readEscape } from "./escapes.ts";
import { isAsciiWord, isMarkAt, isSpace, isWordAt } from "./letters.ts";

/** More than this between two words of a name is a layout, not a name. */
const WIDEST_GAP = 64;

const AMPERSAND = 38;
const BACKSLASH = 92;
const TILDE = 126;
const LINE_FEED = 10;
const SPACE = 32;

/** Folded forms of the few characters beyond ASCII that texts are made of, filled as they are met. */
const foldedCharacters = new Map<number, string>();

function foldCharacter(codePoint: number): string {
  let folded = foldedCharacters.get(codePoint);
  if (folded === undefined) {
    folded = foldName(String.fromCodePoint(codePoint));
    foldedCharacters.set(codePoint, folded);
  }
  return folded;
}

/**
 * Where the folded name `folded` ends if the text spells it from `from` on, else -1. The text is compared as it stands:
 * case, accents, both apostrophes, spaces of every width, one line break, and escapes of HTML and LaTeX count as equal.
 */
export function matchFolded(text: string, from: number, folded: string): number {
  let at = from;
  let index = 0;
  while (index < folded.length) {
    const expected = folded.charCodeAt(index);
    const code = text.charCodeAt(at);
    if (code >= 0x300 && at > from && isMarkAt(text, at)) {
      at += 1;
    } else if (expected === SPACE) {
      const next = skipGap(text, at);
      if (next === at) return -1;
      at = next;
      index += 1;
    } else if (code < 128 && code !== AMPERSAND && code !== BACKSLASH) {
      if (code !== expected && !(code >= 65 && code <= 90 && code + 32 === expected)) return -1;
      at += 1;
      index += 1;
    } else {
      const escape = code < 128 ? readEscape(text, at) : null;
      const point = escape?.character.codePointAt(0) ?? text.codePointAt(at);
      if (point === undefined) return -1;
      const written = foldCharacter(point);
      const isJoiner = written === "" && isWordAt(String.fromCodePoint(point), 0);
      if (!isJoiner && (written === "" || !folded.startsWith(written, index))) return -1;
      at += escape?.length ?? (point > 0xffff ? 2 : 1);
      index += written.length;
    }
  }
  while (isMarkAt(text, at)) at += 1;
  return at;
}

/** Where the gap between two words ends that begins at `at`; `at` itself if there is none, or if it holds a blank line. */
function skipGap(text: string, at: number): number {
  let breaks = 0;
  let end = at;
  const limit = Math.min(text.length, at + WIDEST_GAP);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isSpace(code)) {
      if (code === LINE_FEED && ++breaks > 1) return at;
      end += 1;
    } else if (code === AMPERSAND || code === BACKSLASH || code === TILDE) {
      const escape = readEscape(text, end);
      if (escape === null || !isSpace(escape.character.charCodeAt(0))) break;
      end += escape.length;
    } else break;
  }
  return end;
}

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** A word that was read in a text. */
export interface WordReading {
  /** A hash (FNV-1a) of its folded form: equal for all writings of one word. */
  readonly hash: number;
  readonly end: number;
}

/** A reader of the word that begins at an offset. It gives the same object each time, and makes no substring. */
export function createWordReader(): (text: string, from: number) => WordReading {
  const word = { hash: 0, end: 0 };
  return (text, from) => {
    let hash = HASH_SEED;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (isAsciiWord(code)) {
        hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), HASH_PRIME);
        at += 1;
      } else {
        const end = distantLetterEnd(text, at, code);
        if (end === at) break;
        for (const letter of foldedLetterAt(text, at)) hash = Math.imul(hash ^ letter.charCodeAt(0), HASH_PRIME);
        at = end;
      }
    }
    word.hash = hash;
    word.end = at;
    return word;
  };
}

/** Where the letter ends that stands at `at`, beyond ASCII or as an escape of HTML; `at` itself if there is none. */
function distantLetterEnd(text: string, at: number, code: number): number {
  if (code > 127) return isWordAt(text, at) ? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) : at;
  if (code !== AMPERSAND) return at;
  const escape = readEscape(text, at);
  return escape !== null && isWordAt(escape.character, 0) ? at + escape.length : at;
}

function foldedLetterAt(text: string, at: number): string {
  return foldCharacter(readEscape(text, at)?.character.codePointAt(0) ?? text.codePointAt(at) ?? 0);
}
