import type { Bound } from "../generated/types.ts";
import { once } from "../once.ts";
import { escapedSpaceLengthBefore } from "./escape.ts";
import { skipGap, skipGapBack, skipJoint, skipJointBack } from "./gap.ts";
import { isDigitAt, isHyphenAt } from "./letter.ts";
import { readPhraseFrom } from "./lexicon.ts";
import { type Position, readPosition } from "./position.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord, readWordBefore, type Word } from "./word.ts";

/** What the words before a figure say: its bound, whether "entre" opens a range, and where they begin. */
export interface BoundBefore {
  readonly bound: Bound | null;
  readonly opensRange: boolean;
  readonly start: number;
  /** The word right before the figure, whatever it is, or null. */
  readonly word: BoundWord | null;
}

/** A word before a figure: its key, elisions in full, and where it begins. */
export type BoundWord = Pick<Word, "key" | "start">;

/** The bound told by the words after a figure, and the offset after them. */
export interface BoundAfter {
  readonly bound: Bound;
  readonly end: number;
}

/** How far a bound word is looked for: the longest, "aux alentours de", with markup and a space of a few characters. */
const REACH = 64;
const MOST_WORDS = 4;

const PLUS = 43;
const POINT = 46;

/** Comparison signs, longer ones first. */
const SIGNS: readonly (readonly [string, Bound])[] = [
  [">=", "at_least"],
  ["<=", "up_to"],
  ["&gt;=", "at_least"],
  ["&lt;=", "up_to"],
  ["&ge;", "at_least"],
  ["&le;", "up_to"],
  ["&gt;", "more_than"],
  ["&lt;", "up_to"],
  ["+/-", "about"],
  ["+-", "about"],
  ["≥", "at_least"],
  ["⩾", "at_least"],
  ["≤", "up_to"],
  ["⩽", "up_to"],
  [">", "more_than"],
  ["<", "up_to"],
  ["~", "about"],
  ["∼", "about"],
  ["≈", "about"],
  ["≃", "about"],
  ["±", "about"],
];
/** The last units of the signs. */
const SIGN_ENDS: () => ReadonlySet<string> = once(() => new Set(SIGNS.map(([sign]) => sign.slice(-1))));

/** What the words before the offset say of a figure that begins there. */
export function readBoundBefore(text: string, at: number, words: Vocabulary): BoundBefore {
  const least = Math.max(0, at - REACH);
  const opening = readBoundWord(text, at, least, words);
  const opensRange = opening !== null && opening.key === words.rangeOpening;
  const end = opensRange ? opening.start : at;
  const word = opensRange ? readBoundWord(text, end, least, words) : opening;
  const found = readSign(text, end, least) ?? readPhraseBefore(text, word, least, words);
  return { bound: found?.bound ?? null, opensRange, start: found?.start ?? end, word: opening };
}

interface Found {
  readonly bound: Bound;
  readonly start: number;
}

/** What may stand before a sign that could be something else: the end of a tag or of an arrow; a no-break space of LaTeX. */
const BEFORE_COMPARISON = /[\s|([]/u;
const BEFORE_TILDE = /[\s|([*"«“>_]/u;

/** A comparison sign before the offset: not the end of a tag or of an arrow, nor the mark of a quoted line. */
function readSign(text: string, at: number, least: number): Found | null {
  let end = at;
  for (let space = 1; space > 0 && end > least; end -= space) space = spaceLengthBefore(text, end);
  if (!SIGN_ENDS().has(text.charAt(end - 1))) return null;
  const sign = SIGNS.find(([each]) => text.endsWith(each, end));
  if (sign === undefined) return null;
  const start = end - sign[0].length;
  const before = text.charAt(start - 1);
  if (start > 0 && "<>".includes(sign[0].charAt(0)) && !BEFORE_COMPARISON.test(before)) return null;
  if (start > 0 && sign[0] === "~" && !BEFORE_TILDE.test(before)) return null;
  return sign[0] === ">" && end < at && isLineStart(text, start) ? null : { bound: sign[1], start };
}

function spaceLengthBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code === 32 || code === 0xa0 || code === 0x202f ? 1 : escapedSpaceLengthBefore(text, end);
}

function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (at - start < REACH && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 62)) start -= 1;
  return start === 0 || text.charCodeAt(start - 1) === 10;
}

/** The longest phrase of a bound that ends with the word, past an article ("dépasse les"). */
function readPhraseBefore(text: string, last: BoundWord | null, least: number, words: Vocabulary): Found | null {
  let word = last;
  if (word !== null && words.boundArticles.has(word.key)) word = readBoundWord(text, word.start, least, words);
  if (word === null || !words.boundsBefore.ends.has(word.key)) return null;
  if (word.key === "de") {
    const plus = skipGapBack(text, word.start, least);
    if (text.charCodeAt(plus - 1) === PLUS) return { bound: "more_than", start: plus - 1 };
  }
  let found: Found | null = null;
  let key = "";
  for (let count = 0; count < MOST_WORDS && word !== null; count += 1) {
    key = key === "" ? word.key : `${word.key} ${key}`;
    const bound = words.boundsBefore.meanings.get(key);
    if (bound !== undefined) found = { bound, start: word.start };
    word = readBoundWord(text, word.start, least, words);
  }
  return found;
}

/** The word before the offset, elisions in full, abbreviations past their full stop. */
function readBoundWord(text: string, at: number, least: number, words: Vocabulary): BoundWord | null {
  const end = skipJointBack(text, at, least);
  const word = readWordBefore(text, end, least);
  if (word !== null) return word.key === "d" ? { key: "de", start: word.start } : word;
  if (text.charCodeAt(end - 1) !== POINT) return null;
  const abbreviation = readWordBefore(text, end - 1, least);
  return abbreviation !== null && words.boundAbbreviations.has(abbreviation.key) ? abbreviation : null;
}

/** The bound told by the words after a part of a figure, or null. */
export function readBoundAfter(text: string, { at, word }: Position, words: Vocabulary): BoundAfter | null {
  const plus = plusLength(text, at);
  if (plus > 0) return { bound: "at_least", end: at + plus };
  const phrase = word === null ? null : readPhraseFrom(text, word, words.boundsAfter);
  if (phrase === null) return null;
  const after = readPosition(text, phrase.end);
  // "300 emplois environ 2 ans après", "300 emplois et plus de 10 sites": the words speak of what comes next.
  if (isDigitAt(text, after.link)) return null;
  const next = after.word;
  if (next === null || !(words.boundEndings.has(next.key) || words.cardinals.has(next.key))) {
    return { bound: phrase.meaning, end: phrase.end };
  }
  // "D'ici 2030" only says when.
  return readWord(text, skipJoint(text, next.end))?.key === "ici" ? { bound: phrase.meaning, end: phrase.end } : null;
}

const PLUS_WORD = once(() => /^[-‐‑]plus(?!\p{L})/u);

/** The length of a trailing plus at the offset ("200+ roles", "20-plus"), 0 where there is none: an addition is none. */
export function plusLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === PLUS) return isDigitAt(text, skipGap(text, at + 1)) || text.charCodeAt(at + 1) === PLUS ? 0 : 1;
  return isHyphenAt(text, at) ? (PLUS_WORD().exec(text.slice(at, at + 6))?.[0].length ?? 0) : 0;
}
