import { once } from "../once.ts";
import { isFollowedBy, isLedBy, type Surroundings } from "./surroundings.ts";
import { COMPANY_WORDS } from "./vocabulary/company-signs.ts";
import { AUXILIARIES } from "./vocabulary/connectors.ts";
import { verbSet } from "./vocabulary/verb-set.ts";
import { COMPANY_VERBS } from "./vocabulary/verbs.ts";
import { wordSet } from "./vocabulary/word-set.ts";
import { wordsAfter } from "./words.ts";

const FIGURE = once(
  () =>
    /[€$£]\s?\d|\d\s?(?:[km]?€|\$|£)|\d\s?(?:mds?|bn|millions?|milliards?|billions?|euros?|dollars?|emplois?|postes?|cdi|jobs?|embauches?|recrutements?|salariés?|employees)(?!\p{L}|\p{M})/iu,
);

const REACH = 120;

/** Whether the words beside a name show a company: its legal form, a noun such as "groupe", or what companies do. */
export function hasCompanySign(place: Surroundings): boolean {
  const { before } = place;
  const nearest = before.words[0]?.folded ?? "";
  return (
    wordSet(COMPANY_WORDS.legalForms).has(nearest) ||
    isLedBy(before.words, wordSet(COMPANY_WORDS.nounsBefore)) ||
    isLedBy(before.words, wordSet(COMPANY_WORDS.dealings)) ||
    hasCompanyVerbAfter(place) ||
    hasCompanyNounAfter(place) ||
    hasFigureNear(place)
  );
}

/** Whether what companies do follows: "Orange annonce", "Meta will soon invest". */
export function hasCompanyVerbAfter({ after }: Surroundings): boolean {
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
    (form !== undefined && wordSet(COMPANY_WORDS.legalForms).has(form.folded)) ||
    (after.words[0] !== undefined && wordSet(COMPANY_WORDS.nounsAfter).has(after.words[0].folded))
  );
}

/** Whether the name's sentence tells of money or jobs within reach of it. */
function hasFigureNear({ text, start, end }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return FIGURE().test(before.slice(lastSentenceEnd(before))) || FIGURE().test(after.slice(0, firstSentenceEnd(after)));
}

const SENTENCE_END = /[.!?…]["»”)]*\s|\n\s*\n/u;

/** Whether a sentence or a paragraph ends somewhere in `text`. */
export function holdsSentenceEnd(text: string): boolean {
  return SENTENCE_END.test(text);
}

function firstSentenceEnd(text: string): number {
  const at = text.search(SENTENCE_END);
  return at < 0 ? text.length : at;
}

function lastSentenceEnd(text: string): number {
  let last = 0;
  for (const found of text.matchAll(new RegExp(SENTENCE_END, "gu"))) last = found.index + found[0].length;
  return last;
}
