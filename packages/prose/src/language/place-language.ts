import type { Language } from "@choosefr/model";
import { isAsciiWord } from "../names/letters.ts";
import { judgeLanguage } from "./detect-language.ts";
import { evidenceOf } from "./evidence.ts";

/** Text without a blank line is judged in pieces of this length: a page may be one line. */
const LONGEST_BLOCK = 3000;

/** How far around a place its language is looked for first, and how much evidence there is enough. */
const NEAR = 64;
const CLEAR = 4;

const LINE_FEED = 10;

/**
 * Tells the language of the text around an offset, null where nothing tells. It must be asked in the order of the text.
 */
export type LanguageOfPlace = (at: number) => Language | null;

/**
 * Judges a place by the words near it, so that a sentence of the other language is told from its paragraph, and if they
 * do not tell, by its block, that is what stands between blank lines. Nothing is judged that is not asked for.
 */
export function createLanguageOfPlace(text: string): LanguageOfPlace {
  let start = 0;
  let end = 0;
  let paragraphStart = 0;
  let paragraphEnd = 0;
  /** The language of the block; undefined until it is judged. */
  let language: Language | null | undefined = null;

  const findBlock = (at: number): void => {
    while (end <= at && end < text.length) {
      start = end;
      if (start >= paragraphEnd) {
        paragraphStart = start;
        paragraphEnd = endOfParagraph(text, start);
      }
      end = Math.min(paragraphEnd, start + LONGEST_BLOCK);
      language = undefined;
    }
  };

  return (at) => {
    findBlock(at);
    const from = wordStartAt(text, Math.max(paragraphStart, at - NEAR), at);
    // Read to its end: stopped early, it would be the words before the place that decide.
    const near = evidenceOf(text, from, Math.min(paragraphEnd, at + NEAR), Number.POSITIVE_INFINITY);
    if (near >= CLEAR || near <= -CLEAR) return near > 0 ? "fr" : "en";
    if (language === undefined) language = judgeLanguage(text, start, end);
    return language;
  };
}

/** The offset from `from` on at which no word is cut in two. */
function wordStartAt(text: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && isLetterUnit(text.charCodeAt(start)) && isLetterUnit(text.charCodeAt(start - 1))) start += 1;
  return start;
}

function isLetterUnit(code: number): boolean {
  return isAsciiWord(code) || (code >= 0xc0 && code <= 0x24f);
}

/** The offset after the next blank line, or the end of the text. */
function endOfParagraph(text: string, from: number): number {
  for (let line = text.indexOf("\n", from); line >= 0; line = text.indexOf("\n", line + 1)) {
    let next = line + 1;
    while (isBlank(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === LINE_FEED) return next + 1;
  }
  return text.length;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
