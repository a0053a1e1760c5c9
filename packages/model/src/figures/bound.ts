import type { Bound } from "../generated/types.ts";
import { foldName } from "../names/fold.ts";
import { type Phrase, readPhrase } from "./lexicon.ts";
import { ESCAPED_SPACES, isDigitAt, skipGap } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the words before a figure say: its bound, whether "entre" opens a range, and what is left of them, folded. */
export interface BoundBefore {
  readonly bound: Bound | null;
  readonly opensRange: boolean;
  readonly rest: string;
}

/** How far a bound word is looked for: the longest, "aux alentours de", with markup and a space of a few characters. */
const REACH = 48;
const SPACE_ESCAPE = new RegExp(ESCAPED_SPACES, "gu");
const MARKUP = /<\/?[a-z]{1,6}>|[*_`{}()[\]"«»“”]/gu;
/** A comparison sign that stands apart: not the end of a tag or of an arrow. */
const SIGN = /(?:^|[\s|])([<>≥≤~≈≃]|&(?:gt|lt|ge|le);)$/u;
const SIGNS: ReadonlyMap<string, Bound> = new Map([
  [">", "more_than"],
  ["&gt;", "more_than"],
  ["<", "up_to"],
  ["&lt;", "up_to"],
  ["≥", "at_least"],
  ["&ge;", "at_least"],
  ["≤", "up_to"],
  ["&le;", "up_to"],
]);
const QUOTATION_MARK = /\n[ \t]*> ?$/u;

/** Words beside a figure in the form that the vocabularies match: folded, escapes and markup gone, "d'" as "de". */
export function foldBeside(text: string): string {
  const plain = text
    .replaceAll(SPACE_ESCAPE, " ")
    .replaceAll(/(?<=\p{L})[~-]/gu, " ")
    .replaceAll(MARKUP, "");
  return foldName(plain)
    .replace(/ les$/u, "")
    .replace(/(?<![a-z])d(?:'|es)$/u, "de");
}

/** What the words before the offset say of a figure that begins there. */
export function readBoundBefore(text: string, at: number, words: Vocabulary): BoundBefore {
  const before = text.slice(Math.max(0, at - REACH), at);
  const folded = foldBeside(before);
  const opensRange = ` ${folded}`.endsWith(` ${words.rangeOpening}`);
  const rest = opensRange ? folded.slice(0, -words.rangeOpening.length).trim() : folded;
  const sign = SIGN.exec(rest)?.[1] ?? "";
  if (sign !== "" && !(sign === ">" && QUOTATION_MARK.test(before))) {
    return { bound: SIGNS.get(sign) ?? "about", opensRange, rest: rest.slice(0, -sign.length).trim() };
  }
  for (const [bound, expression] of words.boundsBefore) {
    const match = expression.exec(rest)?.[0];
    if (match !== undefined) return { bound, opensRange, rest: rest.slice(0, -match.length).trim() };
  }
  return { bound: null, opensRange, rest };
}

/** The bound told by the words after a part of a figure that ends at the offset, and the offset after them, or null. */
export function readBoundAfter(text: string, at: number, words: Vocabulary): Phrase<Bound> | null {
  if (isPlusAt(text, at)) return { key: "+", meaning: "at_least", end: at + 1 };
  const phrase = readPhrase(text, skipGap(text, at), words.boundsAfter);
  // "300 emplois environ 2 ans après": the word speaks of the next number.
  return phrase === null || isDigitAt(text, skipGap(text, phrase.end)) ? null : phrase;
}

/** Whether a trailing plus stands at the offset ("200+ roles"), not an addition. */
export function isPlusAt(text: string, at: number): boolean {
  return text.charAt(at) === "+" && !isDigitAt(text, skipGap(text, at + 1)) && text.charAt(at + 1) !== "+";
}
