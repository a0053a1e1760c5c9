import { once } from "../once.ts";
import { APPROXIMATELY } from "./vocabulary/little-words.ts";
import { NO_PART_OF_COMPOUND, NO_START_OF_COMPOUND, PLEDGE_NOUNS } from "./vocabulary/pledge-nouns.ts";
import { anyOf, sourceOf } from "./vocabulary/source-of.ts";

/** "Un prêt de ", "le rachat, pour ": up to four words behind a determiner, and what joins them to the figure. */
const NOUN_BEFORE = once(() => {
  const determiner =
    "(?:un|une|le|la|les|son|sa|ses|leurs?|ce|cet|cette|ces|a|an|the|its|their|this|that|another|'s|(?<=l')(?=\\S))";
  const words = "((?:(?!(?:plus|moins)\\s)[a-z][a-z-]*\\s+(?:(?:du|de la|de l'|des|d')\\s*)?){1,4})";
  const joint = "(?:de|d'|of|worth|totall?ing|à)";
  const approximately = `(?:\\*\\*|(?:${sourceOf(APPROXIMATELY)}|jusqu'à)\\s+)*`;
  return new RegExp(`(?:^|[^a-z])${determiner}\\s*(?<=[\\s'])${words}${joint}\\s*${approximately}[*_~<>≈+]*$`, "u");
});

const ARTICLE_BEFORE = /(?:^|[^a-zà-ÿ])(?:a|an|the|its|their|this|that|another|his|her|'s|s')\s*[*_]*$/u;
/** " takeover", "-strong workforce": up to three words behind an English figure that has an article. */
const COMPOUND_AFTER = once(() => {
  const [none, noStart] = [sourceOf(NO_PART_OF_COMPOUND), sourceOf(NO_PART_OF_COMPOUND, NO_START_OF_COMPOUND)];
  const word = "[a-z][a-z-]*";
  return new RegExp(`^[*_]*[\\s-]+((?!(?:${noStart})(?![a-z]))${word}(?: (?!(?:${none})(?![a-z]))${word}){0,2})`, "u");
});

const PLEDGE_NOUN = once(() => anyOf(sourceOf(PLEDGE_NOUNS)));

/** How far behind a figure the words are looked at that it qualifies. */
const LONGEST_COMPOUND = 60;

/**
 * The nouns that a figure measures, as far as they are told, from the folded text before it and after it: "un prêt de
 * 4 milliards", "a €68.7 billion takeover". None in "investira 4 milliards".
 */
export function nounsMeasured(before: string, after: string): readonly string[] {
  const governing = NOUN_BEFORE().exec(before)?.[1];
  const qualified = ARTICLE_BEFORE.test(before)
    ? COMPOUND_AFTER().exec(after.slice(0, LONGEST_COMPOUND))?.[1]
    : undefined;
  return [governing, qualified].filter((noun) => noun !== undefined);
}

/** Whether some folded words speak of what is promised: "un plan", "a gigafactory", and not "un prêt", "a takeover". */
export function isPledgeNoun(words: string): boolean {
  return PLEDGE_NOUN().test(words);
}

const OF_A_SERIES = /(?<![\d.,a-z-])(?!20\d\d)\d[\d.,]*\s*(?:,|et|and|&|puis|then)\s*$/u;

/** Whether a figure shares its unit with those before it: "365, 45 et 900 millions", "4 and 5 billion". It measures one of several things. */
export function isOfSeries(before: string): boolean {
  return OF_A_SERIES.test(before);
}
