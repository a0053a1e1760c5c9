import { once } from "../once.ts";
import { hasCompanyNounAfter } from "./company-sign.ts";
import type { Surroundings } from "./surroundings.ts";
import { COMPANY_WORDS } from "./vocabulary/company-signs.ts";
import { FIRST_NAMES, NO_GIVEN_NAMES } from "./vocabulary/given-names.ts";
import { MONTHS } from "./vocabulary/other-senses.ts";
import { foldWord, wordSet } from "./vocabulary/word-set.ts";

const DEMONYM = /(?:ais|ois|ien|een|ish|ese|ian)(?:e|s|es|ne|nes)?$/u;
const ARTICLES = "le la l les un une the a an";

const LONGEST_GIVEN_NAME = 24;
/** As in an index: "Tesla (Nikola)". */
const CAPITALISED = once(() => /^\p{Lu}\p{Ll}/u);
const IN_PARENTHESES = once(() => /^ ?\((\p{Lu}\p{Ll}+)\)/u);

/**
 * Whether a given name stands before the name: a common one, or for a family name (`isFamily`) any other capitalised
 * word that is no company's noun, no place and no little word: "Ernest Solvay", "Juan Carlos Ferrero".
 */
export function isGivenName(place: Surroundings, isFamily: boolean): boolean {
  const { text, start, end, before } = place;
  const behind = IN_PARENTHESES().exec(text.slice(end, end + LONGEST_GIVEN_NAME))?.[1];
  if (behind !== undefined && wordSet(FIRST_NAMES).has(foldWord(behind))) return true;
  const [word, previous] = before.words;
  // Only a space may stand between: not the end of a line, a dash or a quote.
  if (word === undefined || !/^[ \u00a0\u202f]$/u.test(text.slice(word.end, start))) return false;
  const written = text.slice(word.start, word.end);
  if (!CAPITALISED().test(written)) return false;
  const { folded } = word;
  if (wordSet(FIRST_NAMES).has(folded)) return true;
  if (!isFamily || wordSet(NO_GIVEN_NAMES).has(folded) || DEMONYM.test(folded) || isCompanyWord(folded)) return false;
  if (previous !== undefined && wordSet(ARTICLES).has(previous.folded)) return false;
  return !hasCompanyNounAfter(place);
}

function isCompanyWord(folded: string): boolean {
  const { legalForms, nounsBefore, dealings } = COMPANY_WORDS;
  return [legalForms, nounsBefore, dealings].some((words) => wordSet(words).has(folded));
}

const STREETS = "rue avenue boulevard quai impasse allée square lycée collège gymnase stade street road lane school";

/** Whether a street or a school bears the name: "rue Mistral", "avenue de Suez". */
export function isStreet({ before }: Surroundings): boolean {
  const [first, second] = before.words;
  const isJoined = first?.folded === "de" || first?.folded === "du" || first?.folded === "d";
  const word = isJoined ? second : first;
  return word !== undefined && wordSet(STREETS).has(word.folded);
}

const NEAR = 60;
const MONTH = once(
  () => new RegExp(`(?<![\\p{L}])(?:${MONTHS.replaceAll(" ", "|").replace("mars|", "")})(?![\\p{L}])`, "iu"),
);

/** Whether the name stands alone in a cell, a line or a row, and another month is named close by. */
export function isMonthNear({ text, start, end, before, after }: Surroundings): boolean {
  if (before.words.length > 0 || after.words.length > 0) return false;
  return MONTH().test(text.slice(Math.max(0, start - NEAR), start)) || MONTH().test(text.slice(end, end + NEAR));
}
