import { once } from "../once.ts";
import { sentenceAround } from "./sentence.ts";
import { isFollowedBy, isLedBy, type Surroundings } from "./surroundings.ts";
import { COMPANY_WORDS } from "./vocabulary/company-signs.ts";
import { AUXILIARIES } from "./vocabulary/connectors.ts";
import { verbSet } from "./vocabulary/verb-set.ts";
import { COMPANY_VERBS } from "./vocabulary/verbs.ts";
import { wordSet } from "./vocabulary/word-set.ts";
import { type Word, wordsAfter } from "./words.ts";

const DIGIT = /\d/u;
const FIGURE = once(
  () =>
    /[€$£]\s?\d|\d\s?(?:[km]?€|\$|£)|\d\s?(?:mds?|bn|(?:millions?|milliards?|billions?)(?!\s(?!d[e’']|euros?|dollars?|pounds?|to|in|for|on|à|pour|en|dans|sur)\p{L})|euros?|dollars?|emplois?|postes?|cdi|jobs?|embauches?|recrutements?|salariés?|employees)(?!\p{L}|\p{M})/iu,
);
const CAPITAL = once(() => /\p{Lu}/u);

const REACH = 120;
/** How many words may stand before a name at the end of a label: "Point 3 – Toyota". */
const LONGEST_LABEL = 3;

/** Whether the words beside a name show a company: its legal form, a noun such as "groupe", or what companies do. */
export function hasCompanySign(place: Surroundings): boolean {
  const { text, before } = place;
  return (
    isLegalForm(text, before.words[0]) ||
    isLedBy(before.words, wordSet(COMPANY_WORDS.nounsBefore)) ||
    isLedBy(before.words, wordSet(COMPANY_WORDS.dealings)) ||
    hasCompanyVerbAfter(place) ||
    hasCompanyNounAfter(place)
  );
}

/** Whether a noun of a company stands before the name or after it: "l’usine de Suez", "the Meta plant". */
export function isOfCompany(place: Surroundings): boolean {
  return isLedBy(place.before.words, wordSet(COMPANY_WORDS.nounsBefore)) || hasCompanyNounAfter(place);
}

/** Whether what companies do follows: "Orange annonce", "Meta will soon invest". */
function hasCompanyVerbAfter({ after }: Surroundings): boolean {
  return isFollowedBy(after.words, verbSet(COMPANY_VERBS), wordSet(AUXILIARIES));
}

/** Whether a company is what a preposition before the name leads to: "vendu à Orange", "in Suez shares". */
export function isDealtWith(place: Surroundings): boolean {
  return isLedBy(place.before.words.slice(1), wordSet(COMPANY_WORDS.dealings)) || hasCompanyNounAfter(place);
}

/** Whether a legal form or a noun such as "plant" follows, a comma being allowed: "Meta, Inc.". */
export function hasCompanyNounAfter({ text, end, after }: Surroundings): boolean {
  const form = text[end] === "," ? wordsAfter(text, end + 1).words[0] : after.words[0];
  return (
    isLegalForm(text, form) ||
    (after.words[0] !== undefined && wordSet(COMPANY_WORDS.nounsAfter).has(after.words[0].folded))
  );
}

/** Whether a word is a legal form and written as one: "sa", "se" and "as" are little words. */
function isLegalForm(text: string, word: Word | undefined): boolean {
  if (word === undefined || !wordSet(COMPANY_WORDS.legalForms).has(word.folded)) return false;
  return word.folded.length > 3 || CAPITAL().test(text.slice(word.start, word.end));
}

/** Whether the name's sentence tells of money or jobs within reach of it, or what stands behind a label: "Toyota. 300 M€". */
export function hasFigureNear({ text, start, end, before, after }: Surroundings): boolean {
  if (sentenceAround(text, start, end, REACH).some((part) => DIGIT.test(part) && FIGURE().test(part))) return true;
  const isLabel = after.words.length === 0 && before.words.length < LONGEST_LABEL;
  return isLabel && FIGURE().test(text.slice(end, end + REACH).split("\n", 1)[0] ?? "");
}
