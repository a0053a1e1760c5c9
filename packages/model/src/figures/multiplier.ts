import { codeAtEnd } from "./currency.ts";
import { skipJoint } from "./gap.ts";
import { isDigitAt, isLetterAt } from "./letter.ts";
import type { Position } from "./position.ts";
import { SCALES } from "./scale.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord } from "./word.ts";

/** A scale or a collective, and the offset after it. */
export interface Multiplier {
  readonly value: number;
  readonly isCollective: boolean;
  readonly isLongScale: boolean;
  readonly isMoneyScale: boolean;
  readonly end: number;
}

const LONGEST_ABBREVIATION = 3;

/**
 * The scale ("millions", "Md", "bn") or collective ("centaine") that comes next, or null. An
 * abbreviation may be glued to a currency code ("MEUR"), and then ends before it.
 */
export function readMultiplier(
  text: string,
  { link, word: first }: Position,
  words: Vocabulary,
  isEnglish: boolean,
  allowsOf: boolean,
): Multiplier | null {
  let start = link;
  let word = first;
  if (word !== null && allowsOf && words.particles.get(word.key) === "of") {
    start = skipJoint(text, word.end);
    word = readWord(text, start);
  }
  if (word === null || (!words.multipliers.has(word.key) && codeAtEnd(word.printed) === "")) return null;
  const plain = { isCollective: false, isLongScale: false, isMoneyScale: false, end: word.end };
  const collective = words.collectives.get(word.key);
  if (collective !== undefined) return { ...plain, value: collective, isCollective: true };
  const cardinal = words.cardinals.get(word.key);
  if (cardinal !== undefined) return cardinal >= 100 ? { ...plain, value: cardinal } : null;

  const code = codeAtEnd(word.printed);
  const abbreviation = code === "" ? word.key : word.printed.slice(0, -code.length).toLowerCase();
  const own = isEnglish ? undefined : words.scales.get(abbreviation);
  const value = own ?? SCALES().get(abbreviation);
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
  return abbreviation === "m" && !isLetterAt(text, at + 1) && (text.charAt(at) === "M" || isDigitAt(text, at - 1));
}
