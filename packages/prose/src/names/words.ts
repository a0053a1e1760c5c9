import { isApostrophe, isHyphen, isSpace, isWordAt, isWordBefore } from "./letters.ts";
import { foldWord } from "./vocabulary/word-set.ts";

/** A word beside a name, folded (but for "à"), with its span. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words on one side of a name, nearest first, and the sign that ended the list ("" at the end of the text). */
export interface Neighbours {
  readonly words: readonly Word[];
  readonly stop: string;
}

const MOST_WORDS = 5;
const LONGEST_WORD = 40;
const LONGEST_GAP = 12;

/** Signs that stand between two words of one phrase: emphasis, quotes, a hashtag's mark, a trademark's. */
const TRANSPARENT = '*_"“”«»‘`#®™{}[]~';

/** The words before `at`, up to five, as far as the phrase reaches: punctuation and a blank line end it. */
export function wordsBefore(text: string, at: number): Neighbours {
  const words: Word[] = [];
  let end = at;
  for (;;) {
    const from = skipBack(text, end);
    if (words.length === MOST_WORDS || !isWordBefore(text, from)) return { words, stop: stopAt(text, from - 1) };
    let start = from;
    while (start > 0 && from - start < LONGEST_WORD && isWordBefore(text, start)) start -= 1;
    words.push({ folded: foldWord(text.slice(start, from)), start, end: from });
    end = start;
  }
}

/** The words from `at` on, up to five, as far as the phrase reaches: punctuation and a blank line end it. */
export function wordsAfter(text: string, at: number): Neighbours {
  const words: Word[] = [];
  let start = at;
  for (;;) {
    const from = skipOn(text, start);
    if (words.length === MOST_WORDS || !isWordAt(text, from)) return { words, stop: stopAt(text, from) };
    let end = from;
    while (end < text.length && end - from < LONGEST_WORD && isWordAt(text, end)) end += 1;
    words.push({ folded: foldWord(text.slice(from, end)), start: from, end });
    start = end;
  }
}

/** The sign at `at`; "" beyond the text and at a break between paragraphs. */
function stopAt(text: string, at: number): string {
  return isSpace(text.charCodeAt(at)) ? "" : text.charAt(at);
}

function isTransparent(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isApostrophe(code) || isHyphen(code) || TRANSPARENT.includes(text.charAt(at));
}

function skipOn(text: string, at: number): number {
  let breaks = 0;
  let end = at;
  const limit = Math.min(text.length, at + LONGEST_GAP);
  while (end < limit && (isSpace(text.charCodeAt(end)) || isTransparent(text, end))) {
    if (text[end] === "\n" && ++breaks > 1) break;
    end += 1;
  }
  return end;
}

function skipBack(text: string, at: number): number {
  let breaks = 0;
  let start = at;
  const limit = Math.max(0, at - LONGEST_GAP);
  while (start > limit && (isSpace(text.charCodeAt(start - 1)) || isTransparent(text, start - 1))) {
    if (text[start - 1] === "\n" && ++breaks > 1) break;
    start -= 1;
  }
  return start;
}
