import type { CountUnit } from "../generated/types.ts";
import { once } from "../once.ts";
import { skipGap, skipJoint } from "./gap.ts";
import { isHyphenAt, isLetterAt } from "./letter.ts";
import { readPhraseFrom } from "./lexicon.ts";
import type { Position } from "./position.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWord, type Word } from "./word.ts";

/** A counted noun, and the offset after it. */
export interface CountedNoun {
  readonly unit: CountUnit;
  /** Whether words stand between the number and the noun. */
  readonly hasFillers: boolean;
  readonly end: number;
}

const MOST_FILLERS = 4;

/** What writing for all genders, or for one or more, adds to a noun: "salarié·e·s", "employé(e)s", "poste(s)". */
const ENDING = once(
  () =>
    /^(?:([·•⋅‧.-])(?:e|ne|trice|euse|rice)?\1?s(?!\p{L})|[·•⋅‧](?:e|ne|trice|euse|rice)(?!\p{L})|\((?:e|s|es|ne|nes|trice|euse)\)s?(?!\p{L}))/u,
);
const ENDING_SIGNS = "·•⋅‧.-(";
const LONGEST_ENDING = 10;

const ASCII = /^[A-Za-z]+$/u;

interface Noun {
  readonly unit: CountUnit;
  readonly isPlural: boolean;
  readonly end: number;
}

/**
 * The counted noun that comes after a number, past adjectives ("500 nouveaux emplois") and a preposition where one may
 * lead to it; null where something else is counted: "a 12-month project", "12 Project Lane". The noun is plural, but for
 * one thing or none.
 */
export function readNoun(
  text: string,
  { at, link, word: first }: Position,
  words: Vocabulary,
  allowsOf: boolean,
  isSingular: boolean,
): CountedNoun | null {
  const isHyphened = link === at + 1 && isHyphenAt(text, at);
  let word = first;
  if (word !== null && allowsOf && words.particles.get(word.key) === "of") {
    word = readWord(text, skipJoint(text, word.end));
  }
  let allowsSingular = isSingular || isHyphened;
  for (let fillers = 0; fillers <= MOST_FILLERS && word !== null; fillers += 1) {
    const noun = readNounAt(text, word, words);
    if (noun !== null && (noun.isPlural || allowsSingular)) {
      // "One data center job": the last of several nouns is the one counted.
      const last = noun.isPlural || isHyphened || !words.countsLastNoun ? null : readNextNoun(text, noun.end, words);
      return { unit: (last ?? noun).unit, hasFillers: fillers > 0, end: (last ?? noun).end };
    }
    const isCompound = isHyphenBetween(text, word.end) || (fillers > 0 && isHyphenAt(text, word.start - 1));
    // A word glued to the number is an ordinal's ending or a unit, a hyphened one a measure ("3-year projects").
    if (link === at || isHyphened || words.cardinals.has(word.key)) return null;
    if (!words.isFiller(word, isCompound, fillers === 0)) return null;
    // "1 900 créations d'emploi".
    allowsSingular = isSingular || words.particles.get(word.key) === "of";
    word = readNextFiller(text, word, words);
  }
  return null;
}

/** The word after a filler: past a comma between two of them. */
function readNextFiller(text: string, word: Word, words: Vocabulary): Word | null {
  const sign = text.charCodeAt(word.end);
  if (sign === COMMA && words.isListed(word)) {
    const next = readWord(text, skipGap(text, word.end + 1));
    return next !== null && words.isListed(next) ? next : null;
  }
  return readWord(text, skipJoint(text, word.end));
}

const COMMA = 44;

function readNextNoun(text: string, at: number, words: Vocabulary): Noun | null {
  const word = readWord(text, skipGap(text, at));
  return word === null ? null : readNounAt(text, word, words);
}

function readNounAt(text: string, word: Word, words: Vocabulary): Noun | null {
  const phrase = readPhraseFrom(text, word, words.nouns);
  if (phrase === null || !isPrintedAsNoun(word, phrase.key, words)) return null;
  const ending = ENDING_SIGNS.includes(text.charAt(phrase.end))
    ? (ENDING().exec(text.slice(phrase.end, phrase.end + LONGEST_ENDING))?.[0] ?? "")
    : "";
  const end = phrase.end + ending.length;
  const counted = words.countsLastNoun ? text.charAt(phrase.end - 1) : text.charAt(word.end - 1);
  const isPlural = /[sx]/iu.test(counted) || ending.includes("s") || words.invariableNouns.has(phrase.key);
  // "20 postes-clés" are posts; "500 people-focused events" are events.
  if (isHyphenBetween(text, end) && (words.countsLastNoun || !isPlural)) return null;
  return { unit: phrase.meaning, isPlural, end };
}

/** Whether a hyphen before a letter stands at the offset. */
function isHyphenBetween(text: string, at: number): boolean {
  return isHyphenAt(text, at) && isLetterAt(text, at + 1);
}

function isPrintedAsNoun(word: Word, key: string, words: Vocabulary): boolean {
  const initial = word.printed.charAt(0);
  if (words.capitalNouns.has(key)) return initial !== initial.toLowerCase();
  // "30 embauchés" are people, "30 embauches" are jobs.
  return !words.plainNouns.has(key) || ASCII.test(word.printed);
}
