import { once } from "../once.ts";
import { hasCompanyNounAfter } from "./company-sign.ts";
import { isTopicWord } from "./company-topic.ts";
import type { Surroundings } from "./surroundings.ts";
import { COMPOUND_ENDS } from "./vocabulary/connectors.ts";
import { wordSet } from "./vocabulary/word-set.ts";

/** No company's bare name stands behind these: what they belong to stands before it, or behind it. */
const FRENCH_DETERMINERS =
  "le la l les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses nos notre vos votre chaque quelques plusieurs aucun aucune deux trois quatre cinq six dix";
const ENGLISH_DETERMINERS =
  "the a an this these those my your his her its our their every each any some no another two three four five six ten";

/** What stands between them and a thing that is bought: "a second-hand Tesla". */
const ADJECTIVES =
  "own propre second hand used new old cheap red black white blue green grey silver vintage brand single cold hot warm small big large electric hybrid parked stolen rented first last " +
  "vieux vieil vieille ancien ancienne nouveau nouvelle petit petite gros grosse beau belle premier première dernier dernière bon bonne deux trois quatre";

/** As in "the Cyrillic Alphabet". */
const ENGLISH_DEMONYM = /^[a-z]+(?:ic|ish|ian|ese|ek)$/u;

/** As in "the burning Amazon". */
const PARTICIPLE = /^[a-z]{3,}(?:ing|ed)$/u;

/** How many words a noun behind the name may be away from it: "the Thales research lab". */
const NOUN_REACH = 3;

/** Whether a determiner makes the name a common noun: "a second-hand Tesla", "le Suez", "every Amazon in the play". */
export function isDetermined(place: Surroundings): boolean {
  const { before } = place;
  const index = before.words.findIndex(({ folded }) => !wordSet(ADJECTIVES).has(folded) && !PARTICIPLE.test(folded));
  const word = before.words[index]?.folded ?? before.words.at(-1)?.folded ?? "";
  const [nearest, second] = before.words;
  const isDemonym = nearest !== undefined && second?.folded === "the" && ENGLISH_DEMONYM.test(nearest.folded);
  const isLed = isDemonym || wordSet(FRENCH_DETERMINERS).has(word) || wordSet(ENGLISH_DETERMINERS).has(word);
  return isLed && !hasNounAfter(place);
}

/** Whether a noun of business follows, to which a determiner before the name may belong. */
function hasNounAfter(place: Surroundings): boolean {
  const [next] = place.after.words;
  if (next !== undefined && wordSet(COMPOUND_ENDS).has(next.folded)) return true;
  return hasCompanyNounAfter(place) || place.after.words.slice(0, NOUN_REACH).some(({ folded }) => isTopicWord(folded));
}

const LONGEST_TAG = 14;
const NUMBER = /^\d+$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** A price of the shop or a temperature. */
const TAG = /^[ \u00a0\u202f]\d{1,3}(?:[.,]\d\d)?[ \u00a0\u202f]?[€°](?![ \u00a0\u202f]\d)/u;

/** Whether the name counts or measures, or has a price: "3 Tesla", "100 Sesterces", "Continental 12 €". */
export function isCounted({ text, start, end, before }: Surroundings): boolean {
  if (TAG.test(text.slice(end, end + LONGEST_TAG))) return true;
  const nearest = before.words[0];
  if (nearest === undefined || !NUMBER.test(nearest.folded) || YEAR.test(nearest.folded)) return false;
  return /^[ \u00a0\u202f-]$/u.test(text.slice(nearest.end, start));
}

const OBJECTS = "it them him her me us you your yourself my";

const ARTICLES = "the this that these son sa ses ton ta tes leur";
/** What stands before a verb: "just Google the error", "tu peux Google son nom". */
const BIDDING = "just please then simply to or and can could should would must will peux peut";

/** Whether the name is a verb: "Google it", "Snap your fingers", "In doubt, Google the error". */
export function isCommanded(place: Surroundings): boolean {
  const { before, after } = place;
  const next = after.words[0]?.folded ?? "";
  if (wordSet(OBJECTS).has(next)) return true;
  const [nearest] = before.words;
  return (
    wordSet(ARTICLES).has(next) &&
    !hasCompanyNounAfter(place) &&
    (nearest === undefined || wordSet(BIDDING).has(nearest.folded))
  );
}

const ABBREVIATED = once(() => /^\.[ \u00a0\u202f]\p{Ll}/u);

/** Whether a full stop inside a sentence shows an abbreviation: "Circ. no 2012-056". */
export function isAbbreviation({ text, end }: Surroundings): boolean {
  return ABBREVIATED().test(text.slice(end, end + 3));
}
