import { foldName } from "../names/fold.ts";

/** A run of letters: its folded form without a plural `s`, as printed, and the offset after it. */
export interface Word {
  readonly key: string;
  readonly printed: string;
  readonly end: number;
}

/** More letters than the longest word of the vocabularies has: a longer run is no word of ours. */
const LETTERS = /^[\p{L}\p{M}]{1,24}/u;
const LONGEST_MATCH = 32;
/** The escapes of HTML and LaTeX that are spaces, as the source of an expression. */
export const ESCAPED_SPACES = "&(?:nbsp|thinsp|#160|#8239|#8201|#x[aA]0|#x202[fF]);|\\\\[,;: ]";
/** One piece of what may stand between the parts of a figure: spaces, zero widths, light markup, escapes, small tags. */
const GAP_PIECE = new RegExp(`^(?:[\\s\u200b\u2060*_\`~}]|</?[a-z]{1,6}>|${ESCAPED_SPACES})`, "u");
/** Pieces of one gap: enough for bold markup, a line break and its indentation. Keeps every reading in constant time. */
const MOST_PIECES = 12;
/** Most words need no folding but of capitals, and every word near a number comes through here. */
const ASCII = /^[a-z]+$/iu;
const LETTER = /[\p{L}\p{M}]/u;
const HYPHENS = "-\u2010\u2011";
const JOINTS = `${HYPHENS}'’.`;

/** What the expression, which begins with `^` and reads few characters, matches at the offset; "" on no match. */
export function matchAt(expression: RegExp, text: string, at: number): string {
  return expression.exec(text.slice(at, at + LONGEST_MATCH))?.[0] ?? "";
}

/** Whether a letter (or a mark, which belongs to a letter) stands at the offset; false outside the text. */
export function isLetterAt(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** Whether a digit 0–9 stands at the offset; false outside the text. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && text.charAt(at) >= "0" && text.charAt(at) <= "9";
}

/** Whether a hyphen (not a dash) stands at the offset. */
export function isHyphenAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && HYPHENS.includes(text.charAt(at));
}

/** The form under which a word stands in a vocabulary: folded, without a plural `s`. */
export function keyOf(word: string): string {
  const folded = ASCII.test(word) ? word.toLowerCase() : foldName(word);
  return folded.length > 1 && folded.endsWith("s") ? folded.slice(0, -1) : folded;
}

/** The word that begins at the offset, or null. */
export function readWord(text: string, at: number): Word | null {
  const printed = matchAt(LETTERS, text, at);
  return printed === "" ? null : { key: keyOf(printed), printed, end: at + printed.length };
}

/** The offset after the gap at `at`, which may be empty. A blank line ends a gap, and so does a very long one. */
export function skipGap(text: string, at: number): number {
  let end = at;
  let breaks = 0;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const piece = matchAt(GAP_PIECE, text, end);
    if (piece === "") break;
    if (piece === "\n") breaks += 1;
    if (breaks > 1) break;
    end += piece.length;
  }
  return end;
}

/** The offset of the next part of a figure: after a gap, or after one hyphen before a letter ("4-billion-euro"). */
export function skipLink(text: string, at: number): number {
  const end = skipGap(text, at);
  return end === at && isHyphenAt(text, at) && isLetterAt(text, at + 1) ? at + 1 : end;
}

/** The offset of the next word of a phrase: as `skipLink`, also after an apostrophe or a full stop ("U.S."). */
export function skipJoint(text: string, at: number): number {
  return skipGap(text, at < text.length && JOINTS.includes(text.charAt(at)) ? at + 1 : at);
}
