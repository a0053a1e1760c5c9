import { codeAtEnd } from "./currency.ts";
import { createNumbers } from "./lexicon.ts";
import { isLetterAt, readWord, skipJoint, skipLink } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A scale or a collective, and the offset after it. */
export interface Multiplier {
  readonly value: number;
  readonly isCollective: boolean;
  readonly isLongScale: boolean;
  readonly isMoneyScale: boolean;
  readonly end: number;
}

/** Scales of both languages, in their English sense, by key: a final `s` is gone ("Mds", "millions"). */
const SCALES: ReadonlyMap<string, number> = createNumbers(
  "million=1e6 milliard=1e9 billion=1e9 trillion=1e12 k=1e3 m=1e6 mn=1e6 mln=1e6 mio=1e6 mm=1e6 md=1e9 mrd=1e9 bn=1e9 b=1e9 g=1e9 t=1e12 tn=1e12 trn=1e12",
);
const LONGEST_ABBREVIATION = 3;

/**
 * The scale ("millions", "Md", "bn") or collective ("centaine") that comes next after the offset, or null. An
 * abbreviation may be glued to a currency code ("MEUR"), and then ends before it.
 */
export function readMultiplier(
  text: string,
  at: number,
  words: Vocabulary,
  manner: { readonly isEnglish: boolean; readonly allowsOf: boolean },
): Multiplier | null {
  let start = skipLink(text, at);
  let word = readWord(text, start);
  if (word !== null && manner.allowsOf && words.particles.get(word.key) === "of") {
    start = skipJoint(text, word.end);
    word = readWord(text, start);
  }
  if (word === null) return null;
  const plain = { isCollective: false, isLongScale: false, isMoneyScale: false, end: word.end };
  const collective = words.collectives.get(word.key);
  if (collective !== undefined) return { ...plain, value: collective, isCollective: true };
  const cardinal = words.cardinals.get(word.key);
  if (cardinal !== undefined) return cardinal >= 100 ? { ...plain, value: cardinal } : null;

  const code = codeAtEnd(word.printed);
  const abbreviation = code === "" ? word.key : word.printed.slice(0, -code.length).toLowerCase();
  const own = manner.isEnglish ? undefined : words.scales.get(abbreviation);
  const value = own ?? SCALES.get(abbreviation);
  if (value === undefined) return null;
  const isShort = abbreviation.length <= LONGEST_ABBREVIATION;
  return {
    value,
    isCollective: false,
    isLongScale: own !== undefined,
    isMoneyScale: isShort && !isCountScale(text, start, abbreviation),
    end: word.end - code.length,
  };
}

/** Counts are printed with "k" and "M" ("10k jobs", "5m people"); an "m" after a space may be metres. */
function isCountScale(text: string, at: number, abbreviation: string): boolean {
  if (abbreviation === "k") return true;
  return (
    abbreviation === "m" && !isLetterAt(text, at + 1) && (text.charAt(at) === "M" || /\d/u.test(text.charAt(at - 1)))
  );
}
