import { isDigit } from "../names/letters.ts";
import { once } from "../once.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";

const HASHES = 1 << 16;

/**
 * What the words of both languages weigh, by hash: 1 French, -1 English. One other word in two hundred falls on one of
 * theirs, which is too rare to outweigh them; and no word has to be cut out and looked up.
 */
const WEIGHTS = once(() => {
  const weights = new Int8Array(HASHES);
  for (const [word, weight] of LANGUAGE_WORDS()) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = addLetter(hash, word.charCodeAt(at));
    weights[hash] = weight;
  }
  return weights;
});

/** Letters of ASCII hash alike in both cases. */
function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) & (HASHES - 1);
}

const COMMA = 44;
const POINT = 46;
const EURO = 0x20ac;
const DOLLAR = 36;
const POUND = 0xa3;

/**
 * How much of a span of the text speaks for French (above zero) or for English (below): one for each word that only one
 * of them has, each accent, each number or amount as only one of them prints it. Reading stops where the evidence has
 * grown to `enough` on either side.
 */
export function evidenceOf(text: string, start: number, end: number, enough: number): number {
  const weights = WEIGHTS();
  let evidence = 0;
  for (let at = start; at < end; at += 1) {
    let code = text.charCodeAt(at);
    if (isAsciiLetter(code)) {
      let hash = 0;
      do {
        hash = addLetter(hash, code);
        at += 1;
        code = at < end ? text.charCodeAt(at) : 0;
      } while (isAsciiLetter(code));
      if (isAccented(code)) {
        evidence += 1;
        while (at < end && (isAsciiLetter(code) || isAccented(code))) code = text.charCodeAt((at += 1));
      } else evidence += weights[hash] ?? 0;
      if (evidence >= enough || evidence <= -enough) return evidence;
    }
    if (code !== 32 && at < end) evidence += weightOfSign(text, at, code);
  }
  return evidence;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7;
}

/** "€4" and "4.5" are English, "4 €", "4,5" and "à" French. */
function weightOfSign(text: string, at: number, code: number): number {
  if (code === COMMA || code === POINT) return isDecimalMark(text, at) ? (code === COMMA ? 1 : -1) : 0;
  if (isAccented(code)) return 1;
  if (code !== EURO && code !== DOLLAR && code !== POUND) return 0;
  if (isDigit(text.charCodeAt(at + 1))) return -1;
  return code === EURO ? 1 : 0;
}

/** A mark between digits, with fewer than three behind it. */
function isDecimalMark(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false;
  const last = isDigit(text.charCodeAt(at + 2)) ? at + 3 : at + 2;
  return !isDigit(text.charCodeAt(last)) && text.charCodeAt(last) !== text.charCodeAt(at);
}
