import { once } from "../once.ts";
import { isApostrophe } from "./letters.ts";
import { readSentenceWords, type SentenceWord } from "./sentence.ts";
import { LITTLE_WORDS } from "./vocabulary/connectors.ts";
import { wordSet } from "./vocabulary/word-set.ts";
import { type Neighbours, type Word, wordsAfter, wordsBefore } from "./words.ts";

/** A name's place in a text, with the words on its two sides. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: Neighbours;
  readonly after: Neighbours;
  /** The other words of its sentence, read when they are first asked for. */
  readonly sentence: () => readonly SentenceWord[];
}

/** Reads the words around a name; the `s` of a possessive is none of them. Reads at most a few hundred characters. */
export function readSurroundings(text: string, start: number, end: number): Surroundings {
  return {
    text,
    start,
    end,
    before: wordsBefore(text, start),
    after: wordsAfter(text, skipPossessive(text, end)),
    sentence: once(() => readSentenceWords(text, start, end)),
  };
}

function skipPossessive(text: string, end: number): number {
  const possessive = isApostrophe(text.charCodeAt(end)) && text.charAt(end + 1).toLowerCase() === "s";
  return possessive ? end + 2 : end;
}

/** Whether one of `signs` stands before the name with nothing but little words between. */
export function isLedBy(
  words: readonly Word[],
  signs: ReadonlySet<string>,
  little: ReadonlySet<string> = wordSet(LITTLE_WORDS),
): boolean {
  for (const { folded } of words) {
    if (signs.has(folded)) return true;
    if (!little.has(folded)) return false;
  }
  return false;
}

/** Whether one of `signs` follows, with nothing but words of `between` before it. */
export function isFollowedBy(
  words: readonly Word[],
  signs: ReadonlySet<string>,
  between: ReadonlySet<string>,
): boolean {
  for (const { folded } of words) {
    if (signs.has(folded)) return true;
    if (!between.has(folded)) return false;
  }
  return false;
}
