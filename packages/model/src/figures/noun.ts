import type { CountUnit } from "../generated/types.ts";
import { readPhrase } from "./lexicon.ts";
import { isHyphenAt, isLetterAt, readWord, skipGap, skipJoint, skipLink } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A counted noun, and the offset after it. */
export interface CountedNoun {
  readonly unit: CountUnit;
  /** Whether words stand between the number and the noun. */
  readonly hasFillers: boolean;
  readonly end: number;
}

const MOST_FILLERS = 4;

/**
 * The counted noun that comes after a number, past adjectives ("500 nouveaux emplois") and, where `allowsOf`, a
 * preposition ("une centaine de postes"); null where something else is counted.
 */
export function readNoun(text: string, at: number, words: Vocabulary, allowsOf: boolean): CountedNoun | null {
  let next = skipLink(text, at);
  const of = readWord(text, next);
  if (of !== null && allowsOf && words.particles.get(of.key) === "of") next = skipJoint(text, of.end);
  const start = next;
  let found: CountedNoun | null = null;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers += 1) {
    const noun = readPhrase(text, next, words.nouns);
    if (noun !== null && !isPartOfCompound(text, noun.end) && isPrintedAsNoun(text, next, noun.key, words)) {
      found = { unit: noun.meaning, hasFillers: next > start, end: noun.end };
      const isPlural = /s$/iu.test(text.charAt(noun.end - 1)) || noun.key === "people";
      // "A 300-job plant" is one plant.
      if (isPlural || !words.countsLastNoun || isHyphenAt(text, start - 1)) return found;
      next = skipGap(text, noun.end);
    } else {
      const word = readWord(text, next);
      if (word === null || !(words.isFiller(word.key) || isPartOfCompound(text, word.end))) break;
      next = skipJoint(text, word.end);
    }
  }
  return found;
}

function isPartOfCompound(text: string, end: number): boolean {
  return isHyphenAt(text, end) && isLetterAt(text, end + 1);
}

function isPrintedAsNoun(text: string, at: number, key: string, words: Vocabulary): boolean {
  return !words.capitalNouns.has(key) || text.charAt(at) !== text.charAt(at).toLowerCase();
}
