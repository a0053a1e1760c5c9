import { foldName } from "@choosefr/model/names";
import { isDigit, isHyphen, isWordAt, isWordBefore } from "./letters.ts";
import type { CompiledName } from "./name-table.ts";
import { COMPOUND_BEGINNINGS, COMPOUND_ENDS, PLACE_LINKS } from "./vocabulary/connectors.ts";
import { FIRST_NAMES } from "./vocabulary/given-names.ts";
import { OTHER_SENSE_WORDS } from "./vocabulary/other-senses.ts";
import { wordSet } from "./vocabulary/word-set.ts";

const LONGEST_PART = 40;

/** Tells whether a name that the finder knows begins at an offset: its hyphenated neighbour may be a company too. */
export type NameTest = (text: string, at: number) => boolean;

/**
 * Whether the hyphens beside a name, if there are any, bound it: in "Sanofi-backed", "pre-Tesla" and "Engie-Shell" they
 * do; in a slug ("pfizer-2023"), a longer place or family name ("Mars-sur-Allier") and a longer word ("Meta-analysis")
 * they do not. Nor does a hyphen with nothing behind it bound small letters: "coleo-" is a prefix.
 */
export function isBoundByHyphens(
  text: string,
  start: number,
  end: number,
  name: CompiledName,
  isName: NameTest,
): boolean {
  const isLeft = isHyphen(text.charCodeAt(start - 1)) && isWordBefore(text, start - 1);
  const isRight = isHyphen(text.charCodeAt(end)) && isWordAt(text, end + 1);
  if (!isLeft && !isRight) return !(isHyphen(text.charCodeAt(end)) && startsSmall(text, start));

  const isBound = (from: number, to: number, adjectives: string): boolean => {
    const part = foldName(text.slice(from, to));
    if (wordSet(adjectives).has(part)) return true;
    if (startsSmall(text, start) || isDigit(text.charCodeAt(from)) || wordSet(PLACE_LINKS).has(part)) return false;
    if (
      !startsSmall(text, from) &&
      (wordSet(FIRST_NAMES).has(part) || wordSet(OTHER_SENSE_WORDS().person.before).has(part))
    ) {
      return false;
    }
    return name.ambiguity === "safe" || isName(text, from);
  };
  return (
    (!isLeft || isBound(partStart(text, start - 1), start - 1, COMPOUND_BEGINNINGS)) &&
    (!isRight || isBound(end + 1, partEnd(text, end + 1), COMPOUND_ENDS))
  );
}

function partStart(text: string, end: number): number {
  let start = end;
  while (end - start < LONGEST_PART && isWordBefore(text, start)) start -= 1;
  return start;
}

function partEnd(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_PART && isWordAt(text, end)) end += 1;
  return end;
}

function startsSmall(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toUpperCase();
}
