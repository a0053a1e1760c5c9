import { once } from "../once.ts";
import { foldText } from "../pairing/fold-text.ts";
import type { Region } from "./mention.ts";

/** What tells an edition from the others of its series. */
export interface DatedEdition<Id extends string = string> {
  readonly id: Id;
  /** Its number among the editions; null for one that is not counted. */
  readonly number: number | null;
  /** ISO 8601. */
  readonly date: string;
}

/** How far from a name the words stand that name its edition. */
const REACH = 48;

const MONTHS = [
  "janvier|january",
  "fevrier|february",
  "mars|march",
  "avril|april",
  "mai|may",
  "juin|june",
  "juillet|july",
  "aout|august",
  "septembre|september",
  "octobre|october",
  "novembre|november",
  "decembre|december",
] as const;
const ORDINALS = [
  "premiere?|first",
  "deuxieme|seconde?|second",
  "troisieme|third",
  "quatrieme|fourth",
  "cinquieme|fifth",
  "sixieme|sixth",
  "septieme|seventh",
  "huitieme|eighth",
  "neuvieme|ninth",
  "dixieme|tenth",
  "onzieme|eleventh",
  "douzieme|twelfth",
] as const;

/** A word that may stand between the name of a summit and what names its edition. */
const LINK = "(?:edition|sommet|summit|annual|de|du|des|of|the|la|le|les|en|in|held|tenu)(?![a-z])|[dl]'|[ (*_–—-]";

/** What names an edition behind the name of its series, and before it. */
const NAMING = once(() => {
  const ordinal = `(?<ordinal>(?:\\d{1,2} ?(?:re|ere|er|nde|nd|eme|e|st|rd|th)|${ORDINALS.join("|")})(?![a-z0-9]))`;
  const month = `(?:\\d{1,2}(?:er|st|nd|rd|th)? )?(?<month>${MONTHS.join("|")}) (?:\\d{1,2}, )?`;
  const edition = `(?:(?:${month})?(?<year>20\\d\\d)(?![\\d/%]|[.,]\\d|-\\d)|${ordinal})`;
  return {
    behind: new RegExp(`^(?:'s )?(?:${LINK}|,)*${edition}`, "u"),
    before: new RegExp(`(?<![\\w.,/-])${edition}(?:${LINK})*$`, "u"),
  };
});

/**
 * The edition of a series that a text names beside a mention of the series, by its year, its month or its number: "Choose
 * France 2024", "the seventh edition of Choose France", "Choose France, en mai 2025"; null where it names none of them.
 * Of several in one year that are not told apart by a month, the one that has a number.
 *
 * @example
 * import { findNamedEdition } from "@choosefr/prose";
 * const editions = [{ id: "fair-2024", number: 7, date: "2024-05-13" }];
 * findNamedEdition("La Fair 2024", { start: 3, end: 7 }, editions); // => "fair-2024"
 */
export function findNamedEdition<Id extends string>(
  text: string,
  { start, end }: Region,
  editions: readonly DatedEdition<Id>[],
): Id | null {
  const behind = NAMING().behind.exec(foldText(text.slice(end, end + REACH)));
  const before = NAMING().before.exec(foldText(text.slice(Math.max(0, start - REACH), start)));
  for (const named of [behind, before]) {
    const found = named === null ? null : matchEdition(named.groups ?? {}, editions);
    if (found !== null) return found;
  }
  return null;
}

function matchEdition<Id extends string>(
  { year, month, ordinal }: Readonly<Record<string, string | undefined>>,
  editions: readonly DatedEdition<Id>[],
): Id | null {
  if (ordinal !== undefined) {
    const number = Number.parseInt(ordinal, 10) || ORDINALS.findIndex((words) => isOneOf(words, ordinal)) + 1;
    return editions.find((edition) => edition.number === number)?.id ?? null;
  }
  const ofYear = editions.filter(({ date }) => date.slice(0, 4) === year);
  const place = MONTHS.findIndex((words) => month !== undefined && isOneOf(words, month)) + 1;
  const ofMonth = ofYear.find(({ date }) => Number(date.slice(5, 7)) === place);
  return (ofMonth ?? ofYear.find(({ number }) => number !== null) ?? ofYear[0])?.id ?? null;
}

function isOneOf(words: string, word: string): boolean {
  return new RegExp(`^(?:${words})$`, "u").test(word);
}
