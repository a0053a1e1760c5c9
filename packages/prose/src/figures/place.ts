import type { Region } from "../names/mention.ts";
import { once } from "../once.ts";
import { codeSyntaxOf } from "../regions/languages.ts";
import { lineEndOf, lineStartOf } from "../regions/line.ts";
import { proseOfLine } from "../regions/prose-of-line.ts";

/** Tells whether a figure stands in prose. It must be asked in the order of the text: what lies behind is forgotten. */
export type PlaceTest = (start: number, end: number) => boolean;

/** Prose of a stretch of the text, its regions counted from the text's start. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly regions: readonly Region[];
}

/** What of a technical word may stand behind a figure that the word ends with: "45 k€/an", "a 300-job." */
const OVERHANG = once(() => /^(?:\/\p{L}{1,12})?[.:*_~'’]{0,4}$/u);
const LONGEST_OVERHANG = 20;

/** A word that is a figure and nothing else, though it looks technical: "4-billion-euro", "$US", "\\euro". */
const OWN_WORD = once(() => /^\\?(?:\p{L}|\p{N}|[$€£¥₹.,%&;{}-])+$/u);

/** Signs one of which is in every markup, command and piece of code that may begin elsewhere on a line. */
// oxlint-disable-next-line require-unicode-regexp
const MARKUP = /[`<>=\\[\]{}@]/;
/** A sign that makes a word technical, but for a point between digits and a dollar sign before them. */
// oxlint-disable-next-line require-unicode-regexp
const TECHNICAL = /[_/%:-]|\.(?![0-9])|\$(?![0-9])|\(\)/;

/**
 * A test by `regions`, or where none are given, by the lines on which figures stand, each read once. A figure may hold
 * what is no prose by itself, a tag or an escape between its parts; and it may be what the filter of technical words
 * takes for a slug ("4-billion-euro"). But it neither begins inside such a piece nor reaches into one that goes on.
 */
export function createPlaceTest(text: string, format: string, regions: readonly Region[] | undefined): PlaceTest {
  if (regions !== undefined) return createStretchTest(text, () => ({ start: 0, end: text.length, regions }));
  const isCode = codeSyntaxOf(format) !== null;
  const isInRegions = createStretchTest(text, (at, floor) => {
    const start = lineStartOf(text, at, floor);
    const end = lineEndOf(text, at, text.length);
    const found = proseOfLine(text.slice(start, end), format);
    return { start, end, regions: found.map((region) => ({ start: start + region.start, end: start + region.end })) };
  });
  const nextMarkup = createNextSign(text, MARKUP);
  let lineEnd = -1;
  let isPlain = false;

  const readLine = (at: number): void => {
    if (at <= lineEnd) return;
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", at);
    lineEnd = end < 0 ? text.length : end;
    isPlain = !isCode && nextMarkup(lineStart) >= lineEnd;
  };

  return (start, end) => {
    // Most figures stand on a line of plain words, which need not be taken apart.
    readLine(start);
    return (isPlain && end <= lineEnd && isPlainPiece(text, start, end)) || isInRegions(start, end);
  };
}

/** Where one of a class of signs stands next from an offset on, the text's length if nowhere. To be asked in the order of the text. */
function createNextSign(text: string, signs: RegExp): (from: number) => number {
  // oxlint-disable-next-line require-unicode-regexp
  const search = new RegExp(signs.source, "g");
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    search.lastIndex = from;
    next = search.test(text) ? search.lastIndex - 1 : text.length;
    return next;
  };
}

/** Whether the word that a figure is part of, as far as spaces reach, has no sign of a technical one. */
function isPlainPiece(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from <= LONGEST_PIECE && !isBlank(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to - end <= LONGEST_PIECE && !isBlank(text.charCodeAt(to))) to += 1;
  const isWhole = start - from <= LONGEST_PIECE && to - end <= LONGEST_PIECE;
  // A full stop at the end of the word is that of the sentence.
  if (text.charCodeAt(to - 1) === POINT) to -= 1;
  return isWhole && !TECHNICAL.test(text.slice(from, to));
}

function firstLineOf(text: string): string {
  const end = text.indexOf("\n");
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
}

const LONGEST_PIECE = 30;
const POINT = 46;

/** Whether a unit is a space, or outside the text. */
function isBlank(code: number): boolean {
  return !(code > 32) || code === 0xa0 || code === 0x202f;
}

/** Finds the prose around `at`, from `floor` on. */
type StretchReader = (at: number, floor: number) => Stretch;

function createStretchTest(text: string, read: StretchReader): PlaceTest {
  let stretch: Stretch = { start: 0, end: -1, regions: [] };
  let index = 0;

  const readStretch = (at: number): void => {
    if (at <= stretch.end) return;
    stretch = read(at, stretch.end + 1);
    index = 0;
  };

  /** Whether what is no prose between `start` and `end`, both on this stretch, belongs to the figure from `first` to `last`. */
  const isOwn = (start: number, end: number, first: number, last: number): boolean => {
    while ((stretch.regions[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    for (let at = start, next = index; at < end; next += 1) {
      const before = stretch.regions[next - 1];
      const after = stretch.regions[next];
      const to = after?.start ?? stretch.end;
      if (to > at) {
        const overhang = to > last ? text.slice(last, Math.min(to, last + LONGEST_OVERHANG)) : "";
        if (!OVERHANG().test(firstLineOf(overhang))) return false;
        if (at === first) {
          const from = before?.end ?? stretch.start;
          const lead = at - from < LONGEST_OVERHANG ? text.slice(from, at) : "…";
          if (lead.trim() !== "" || !OWN_WORD().test(text.slice(at, Math.min(to, last)))) return false;
          // A line without any prose has no figure either, whatever it looks like.
          const isBesideProse = before !== undefined && !lead.includes("\n");
          if (!isBesideProse && (after === undefined || overhang.includes("\n"))) return false;
        }
      }
      if (after === undefined) return true;
      at = after.end;
    }
    return true;
  };

  return (start, end) => {
    for (let at = start; at < end; at = stretch.end + 1) {
      readStretch(at);
      if (!isOwn(at, Math.min(end, stretch.end), start, end)) return false;
    }
    return true;
  };
}
