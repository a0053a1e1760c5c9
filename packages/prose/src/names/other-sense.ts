import type { OtherSense } from "@choosefr/model";
import { once } from "../once.ts";
import { hasCompanyNounAfter, hasCompanyVerbAfter, isDealtWith } from "./company-sign.ts";
import { isGivenName, isMonthNear, isStreet } from "./other-sense-signs.ts";
import { isSubject } from "./subject.ts";
import { isLedBy, type Surroundings } from "./surroundings.ts";
import { JOINING_WORDS, PHRASE_ENDS } from "./vocabulary/connectors.ts";
import { OTHER_SENSE_WORDS, type SenseWords } from "./vocabulary/other-senses.ts";
import { foldWord, wordSet } from "./vocabulary/word-set.ts";
import { type Word, wordsAfter } from "./words.ts";

const DAY = /^(?:[12]?\d|3[01])(?:er|st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const NO_SMALL_LETTER = once(() => /^\P{Ll}*$/u);
const SMALL_FIRST = once(() => /^\p{Ll}/u);
const CAPITAL_FIRST = once(() => /^\p{Lu}/u);
const MEMBER_OF_A_ROW = /^(?:\d{1,2}|[ivx]{2,5})$/u;
const NUMBER = /^\d+$/u;
const COPULAS: ReadonlySet<string> = new Set(["est", "etait", "is", "was"]);
const JOINTS: ReadonlySet<string> = new Set(["et", "and", "ou", "or", "de", "of", "en", "in", "d"]);

/** An article that never stands before a company's bare name, in French: what it belongs to stands before, "une usine Tesla". */
const FRENCH_ARTICLES: ReadonlySet<string> = new Set(["un", "une", "le", "la", "les", "des"]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "le", "la", "l", "un", "une"]);

/** What the finder knows of the name itself beside its senses. */
export interface NameSenses {
  readonly otherSenses: readonly OtherSense[];
  /** Whether it is not the name by which the entity is known first: it may be that of a product. */
  readonly isSecond: boolean;
}

/** Whether the words beside a name show that it means something else: "the Amazon rainforest", "sur Mars", "une Orange". */
export function hasOtherSense(place: Surroundings, { otherSenses, isSecond }: NameSenses): boolean {
  if (place.before.stop === "%" && place.before.words.length === 0) return true;
  if (isStreet(place) || isGivenName(place, otherSenses.includes("person"))) return true;
  return otherSenses.some(
    (sense) =>
      isSignOf(place, OTHER_SENSE_WORDS()[sense]) ||
      isExplained(place, sense) ||
      (sense === "person" && isTitled(place)) ||
      (sense === "month" && isMonthNear(place)) ||
      (sense === "product" && (isOneOfMany(place) || (isSecond && isUsed(place)))),
  );
}

/**
 * Whether capitals tell nothing at this place: in all-capital text, and at the head of a sentence for a name of which
 * another sense is written small, unless it is the subject of a verb.
 */
export function isCapitalIdle(place: Surroundings, senses: readonly OtherSense[]): boolean {
  if (isShouted(place)) return true;
  return isHead(place) && senses.some((sense) => OTHER_SENSE_WORDS()[sense].isSmall) && !isSubject(place);
}

/** Whether a sentence begins with the name and goes on: a heading or a table's cell is no sentence. */
function isHead({ before, after }: Surroundings): boolean {
  return before.words.length === 0 && /^[.!?…]?$/u.test(before.stop) && (after.words.length > 0 || after.stop === ",");
}

/** Whether the name and all words beside it, at least two, are in capitals. */
function isShouted({ text, start, end, before, after }: Surroundings): boolean {
  const words = [...before.words, ...after.words];
  return (
    words.length > 1 &&
    [{ start, end }, ...words].every((word) => NO_SMALL_LETTER().test(text.slice(word.start, word.end)))
  );
}

function isSignOf(place: Surroundings, sense: SenseWords): boolean {
  const { before, after } = place;
  const nearest = before.words[0]?.folded ?? "";
  const [next, second] = after.words;
  const signs = wordSet(sense.after);
  const leaders = wordSet(sense.before);
  if (isLedBy(before.words, leaders, wordSet(JOINING_WORDS))) return true;
  if (next !== undefined && (signs.has(next.folded) || signs.has(`${nameIn(place)}_${next.folded}`))) return true;
  if (next !== undefined && second !== undefined && JOINTS.has(next.folded)) {
    if (signs.has(second.folded) || (next.folded === "en" && leaders.has(second.folded))) return true;
  }
  if (next !== undefined && COPULAS.has(next.folded) && isDefined(place, leaders)) return true;
  if (isNumbered(nearest, next?.folded ?? "", sense.numbers)) return true;
  if (wordSet(sense.prepositions).has(nearest)) return !isDealtWith(place);
  if (!wordSet(sense.articles).has(nearest) || hasCompanyNounAfter(place)) return false;
  return endsPhrase(place) || (FRENCH_ARTICLES.has(nearest) && !hasCompanyVerbAfter(place));
}

function nameIn({ text, start, end }: Surroundings): string {
  return foldWord(text.slice(start, end));
}

/** Whether what the name is said to be is another thing: "est un prénom courant", "is a planet". */
function isDefined({ after }: Surroundings, leaders: ReadonlySet<string>): boolean {
  const [article, ...words] = after.words.slice(1);
  return article !== undefined && ARTICLES.has(article.folded) && words.some(({ folded }) => leaders.has(folded));
}

function isNumbered(previous: string, next: string, numbers: SenseWords["numbers"]): boolean {
  switch (numbers) {
    case "date":
      return DAY.test(previous) || YEAR.test(next);
    case "after":
      return MEMBER_OF_A_ROW.test(next);
    case "before":
      return NUMBER.test(previous) && !YEAR.test(previous);
    case "none":
      return false;
    default:
      return numbers satisfies never;
  }
}

/** Whether no noun follows to which an article before the name could belong. */
function endsPhrase({ after }: Surroundings): boolean {
  const next = after.words[0];
  return next === undefined || wordSet(PHRASE_ENDS).has(next.folded);
}

/** What stands between the article of English and a thing that is bought: "a second-hand Tesla". */
const ADJECTIVES =
  "second hand used new old cheap red black white blue green grey silver vintage brand single cold hot small big large electric hybrid parked stolen rented";

/** Whether the name stands for one piece of what is made: "a second-hand Tesla costs", "une vieille Toyota". */
function isOneOfMany(place: Surroundings): boolean {
  const { text, before } = place;
  for (const word of before.words.slice(0, 4)) {
    if (word.folded === "un" || word.folded === "une") return !hasCompanyNounAfter(place);
    if (word.folded === "a" || word.folded === "an") {
      return !hasCompanyNounAfter(place) && (endsPhrase(place) || isSubject(place));
    }
    // In French "a" is a verb, and anything may follow it.
    const isSmall = SMALL_FIRST().test(text.slice(word.start, word.end));
    if (!isSmall || (!wordSet(ADJECTIVES).has(word.folded) && !isBehindFrenchArticle(before.words, word))) return false;
  }
  return false;
}

function isBehindFrenchArticle(words: readonly Word[], word: Word): boolean {
  const article = words[words.indexOf(word) + 1]?.folded;
  return article === "un" || article === "une";
}

/** Whether the name is what something is seen or done on: "publié sur Facebook", "on Snapchat". */
function isUsed(place: Surroundings): boolean {
  const nearest = place.before.words[0]?.folded;
  return (nearest === "sur" || nearest === "on" || nearest === "via") && !isDealtWith(place);
}

/** Whether a comma or a bracket after the name brings what it is: "Mars, god of war", "Orange (Vaucluse)". */
function isExplained({ text, end, after }: Surroundings, sense: OtherSense): boolean {
  if (after.words.length > 0 || (after.stop !== "(" && after.stop !== ",")) return false;
  const [first, second] = wordsAfter(text, text.indexOf(after.stop, end) + 1).words;
  const word = (first !== undefined && ARTICLES.has(first.folded) ? second : first)?.folded ?? "";
  const { before, after: beside } = OTHER_SENSE_WORDS()[sense];
  if (wordSet(before).has(word) || (sense === "town" && wordSet(beside).has(word))) return true;
  // Who wrote or made it: "Amadeus, de Milos Forman".
  return (
    sense === "work" &&
    (word === "de" || word === "d" || word === "by") &&
    second !== undefined &&
    CAPITAL_FIRST().test(text.slice(second.start, second.end))
  );
}

const TITLE_OR_INITIAL = once(() => /(?<![\p{L}.])(?:MM?|Mr|Mrs|Ms|Dr|Pr|Me|\p{Lu})\.\s?$/u);

/** Whether a title or an initial with its full stop stands before the name: "M. Tesla", "N. Tesla". */
function isTitled({ text, start }: Surroundings): boolean {
  return TITLE_OR_INITIAL().test(text.slice(Math.max(0, start - 6), start));
}
