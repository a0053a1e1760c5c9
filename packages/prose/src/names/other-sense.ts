import type { OtherSense } from "@choosefr/model";
import { once } from "../once.ts";
import { isDealtWith, isOfCompany } from "./company-sign.ts";
import { isAbbreviation, isCommanded, isCounted, isDetermined } from "./determiner.ts";
import { isGivenName, isMonthNear, isNamesake, isPersonal, isTitled } from "./other-sense-signs.ts";
import { isSubject } from "./subject.ts";
import { isLedBy, type Surroundings } from "./surroundings.ts";
import { JOINING_WORDS } from "./vocabulary/connectors.ts";
import { OTHER_SENSE_WORDS, type SenseWords } from "./vocabulary/other-senses.ts";
import { foldWord, wordSet } from "./vocabulary/word-set.ts";
import { type Word, wordsAfter } from "./words.ts";

const DAY = /^(?:[12]?\d|3[01])(?:er|st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const MEMBER_OF_A_ROW = /^(?:\d{1,2}|[ivx]{2,5})$/u;
const NUMBER = /^\d+$/u;
const NO_SMALL_LETTER = once(() => /^\P{Ll}*$/u);
const CAPITAL_FIRST = once(() => /^\p{Lu}/u);
const PORTIONS: ReadonlySet<string> = new Set(["pas", "plus", "peu", "beaucoup", "trop", "assez", "sans"]);
/** What grows and suffers may be the subject of a verb. */
const LIVING: ReadonlySet<OtherSense> = new Set(["plant", "animal"]);
const COPULAS: ReadonlySet<string> = new Set(["est", "etait", "is", "was"]);
const JOINTS: ReadonlySet<string> = new Set(["et", "and", "ou", "or", "de", "of", "en", "in", "d"]);

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "le", "la", "l", "un", "une"]);

/** What the finder knows of the name itself beside its senses. */
export interface NameSenses {
  readonly otherSenses: readonly OtherSense[];
  /** Whether it is not the name by which the entity is known first: it may be that of a product. */
  readonly isSecond: boolean;
}

/** Whether the words beside a name show that it means something else: "the Amazon rainforest", "sur Mars", "une Orange". */
export function hasOtherSense(place: Surroundings, { otherSenses, isSecond }: NameSenses): boolean {
  if (isShare(place)) return true;
  if (isNamesake(place) || isGivenName(place, otherSenses.includes("person"))) return true;
  const isOther = [isTitled, isAbbreviation, isCommanded, isCounted, isDetermined].some((test) => test(place));
  if (isOther) return true;
  return otherSenses.some(
    (sense) =>
      isSignOf(place, OTHER_SENSE_WORDS()[sense]) ||
      isExplained(place, sense) ||
      isAmong(place, OTHER_SENSE_WORDS()[sense]) ||
      (sense === "person" && isPersonal(place)) ||
      (sense === "month" && isMonthNear(place)) ||
      (sense === "product" && isSecond && isUsed(place)),
  );
}

/**
 * Whether capitals tell nothing at this place: in all-capital text, and at the head of a sentence for a name of which
 * another sense is written small, unless it is the subject of a verb.
 */
export function isCapitalIdle(place: Surroundings, senses: readonly OtherSense[]): boolean {
  if (isShouted(place)) return true;
  if (!senses.some((sense) => OTHER_SENSE_WORDS()[sense].isSmall)) return false;
  return isHeading(place) || (isHead(place) && (senses.every((sense) => LIVING.has(sense)) || !isSubject(place)));
}

const SHARE = /\d[ \u00a0\u202f]?\\?%\s*$/u;
const LONGEST_SHARE = 8;

/** Whether a share stands before the name: "70 % Safran". The sign alone begins a comment. */
function isShare({ text, start, before }: Surroundings): boolean {
  return (
    before.stop === "%" &&
    before.words.length === 0 &&
    SHARE.test(text.slice(Math.max(0, start - LONGEST_SHARE), start))
  );
}

/** To whom something is given is no such thing itself: "un prêt à ATR". */
const GIVEN_TO: ReadonlySet<string> = new Set(["à", "chez", "pour", "par", "to", "for", "by"]);

function isAmong(place: Surroundings, { among }: SenseWords): boolean {
  if (among === undefined) return false;
  const signs = wordSet(among);
  const name = nameIn(place);
  if (!place.sentence().some(({ folded }) => signs.has(`${name}_${folded}`))) return false;
  return !GIVEN_TO.has(place.before.words[0]?.folded ?? "") && !isSubject(place) && !isOfCompany(place);
}

const LONGEST_MARK = 20;

/** Whether a sentence begins with the name and goes on: a heading or a table's cell is no sentence. */
function isHead({ before, after }: Surroundings): boolean {
  return (
    before.words.length === 0 && /^[.!?…/>|]?$/u.test(before.stop) && (after.words.length > 0 || after.stop === ",")
  );
}

/** Whether the name is all that its line holds, behind the signs of a heading or a list. */
function isHeading({ text, start, end }: Surroundings): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  return (
    /^ *(?:#+|[-*+]|\d{1,3}[.)]) +[*_]*$/u.test(text.slice(Math.max(lineStart, start - LONGEST_MARK), start)) &&
    /^[ #*_:]*$/u.test(text.slice(end, lineEnd < 0 ? undefined : lineEnd).slice(0, LONGEST_MARK))
  );
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
  if (sense.isSmall === true && isPortion(before.words)) return true;
  return wordSet(sense.prepositions).has(nearest) && !isDealtWith(place);
}

/** Whether some of it or none is meant: "pas de Mistral", "beaucoup de Safran". */
function isPortion([nearest, second]: readonly Word[]): boolean {
  return nearest?.folded === "de" && second !== undefined && PORTIONS.has(second.folded);
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
