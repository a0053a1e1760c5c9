import { apostropheLength, apostropheLengthBefore, escapedSpaceLength, escapedSpaceLengthBefore } from "./escape.ts";
import { isAsciiLetter, isDigit, isHyphenAt, isLetter, isLetterAt } from "./letter.ts";

/** Pieces of one gap: enough for bold markup, a line break and its indentation. Keeps every reading in constant time. */
const MOST_PIECES = 12;
/** So many blanks inside a line part the columns of a table. */
const COLUMN_GAP = 3;

const SPACE = 32;
const TAB = 9;
const LINE_FEED = 10;
const UNDERSCORE = 95;
const TAG =
  /^<\/?(?:a|abbr|b|bdi|big|br|code|data|del|em|font|i|ins|kbd|mark|nobr|q|s|small|span|strong|tt|u|var|wbr)(?:\s[^<>\n]{0,60})?\/?>/u;
const TAG_BEFORE =
  /<\/?(?:a|abbr|b|bdi|big|br|code|data|del|em|font|i|ins|kbd|mark|nobr|q|s|small|span|strong|tt|u|var|wbr)(?:\s[^<>\n]{0,60})?\/?>$/u;
const LONGEST_TAG = 80;

/** Spaces of all widths, those of no width, and line breaks. */
function isWhite(code: number): boolean {
  if (code <= 0xa0) return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b || WIDE_SPACES.has(code);
  return code === 0x1680 || code === 0x3000 || code === 0xfeff;
}

const WIDE_SPACES: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x2060]);

/** Signs of light markup that may stand between the parts of a figure: `*`, `_`, a backtick, `~`, a closing brace. */
function isMarkup(code: number): boolean {
  return code === 42 || code === 95 || code === 96 || code === 126 || code === 125;
}

/**
 * The offset after the gap at `at`, which may be empty: spaces and their escapes, light markup, small tags, one line
 * break. A blank line ends a gap, and so does a very long one. Where columns are parted there is no gap.
 */
export function skipGap(text: string, at: number): number {
  const first = text.charCodeAt(at);
  // Between most words stands one space.
  if (first === SPACE && isAsciiLetter(text.charCodeAt(at + 1))) return at + 1;
  let end = at;
  let breaks = 0;
  let blanks = 0;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED) {
      breaks += 1;
      if (breaks > 1) return end;
    }
    const length = pieceLength(text, end, code);
    if (length === 0) break;
    if (breaks === 0 && (code === SPACE || code === TAB)) blanks += code === TAB ? COLUMN_GAP : 1;
    else if (blanks < COLUMN_GAP || code === LINE_FEED) blanks = 0;
    end += length;
  }
  return blanks >= COLUMN_GAP ? at : end;
}

function pieceLength(text: string, at: number, code: number): number {
  if (code === UNDERSCORE && isInsideName(text, at)) return 0;
  if (isWhite(code) || isMarkup(code)) return 1;
  if (code === 60) return TAG.exec(text.slice(at, at + LONGEST_TAG))?.[0].length ?? 0;
  return escapedSpaceLength(text, at);
}

/** Whether the underscore at the offset joins the parts of a name of a program, and is no emphasis. */
function isInsideName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
}

/**
 * The offset at which the gap before `at` begins, as `skipGap`, and also past opening brackets and quotes. Nothing
 * before `least` is looked at.
 */
export function skipGapBack(text: string, at: number, least: number): number {
  if (text.charCodeAt(at - 1) === SPACE && at > least && isAsciiLetter(text.charCodeAt(at - 2))) return at - 1;
  let start = at;
  let breaks = 0;
  for (let pieces = 0; pieces < MOST_PIECES && start > least; pieces += 1) {
    const code = text.charCodeAt(start - 1);
    if (code === LINE_FEED) {
      breaks += 1;
      if (breaks > 1) break;
    }
    const length = pieceLengthBefore(text, start, code);
    if (length === 0) break;
    start -= length;
  }
  return Math.max(start, least);
}

function pieceLengthBefore(text: string, end: number, code: number): number {
  const escape = escapedSpaceLengthBefore(text, end);
  if (escape > 0) return escape;
  if (isWhite(code) || isMarkup(code) || isOpening(code)) return 1;
  return code === 62 ? (TAG_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_TAG), end))?.[0].length ?? 0) : 0;
}

/** Brackets, braces and quotes, which a bound word may stand before. */
function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 123 || code === 34 || code === 0xab || code === 0x201c;
}

/** The offset of the next part of a figure: after a gap, or after one hyphen before a letter ("4-billion-euro"). */
export function skipLink(text: string, at: number): number {
  const end = skipGap(text, at);
  return end === at && isHyphenAt(text, at) && isLetterAt(text, at + 1) ? at + 1 : end;
}

/** The offset of the next word of a phrase: as `skipLink`, also after an apostrophe, or a full stop in initials ("U.S."). */
export function skipJoint(text: string, at: number): number {
  const apostrophe = apostropheLength(text, at);
  if (apostrophe > 0) return skipGap(text, at + apostrophe);
  if (isHyphenAt(text, at)) return skipGap(text, at + 1);
  return skipGap(text, text.charAt(at) === "." && isInitial(text, at) ? at + 1 : at);
}

/** Whether one letter alone stands before the offset. */
function isInitial(text: string, at: number): boolean {
  return isLetterAt(text, at - 1) && !isLetterAt(text, at - 2);
}

/** The offset at which the joint before `at` begins: a gap, a hyphen or an apostrophe between two words. */
export function skipJointBack(text: string, at: number, least: number): number {
  const apostrophe = apostropheLengthBefore(text, at);
  if (apostrophe > 0) return at - apostrophe;
  return isHyphenAt(text, at - 1) ? at - 1 : skipGapBack(text, at, least);
}
