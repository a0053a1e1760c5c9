import {
  conversionOf,
  countWitnesses,
  describeSource,
  type FigureClaim,
  isMoney,
  isOnWhole,
  type Language,
  NBSP,
  rankSources,
  valueOf,
} from "@choosefr/model";
import type { Figure } from "../figures/figure.ts";
import { bracket, factOf, rememberWords, type Texts, wordAside } from "./claim-words.ts";
import type { PairVerdict } from "./judge-pair.ts";
import { isBorneOut, isOfSame, isPrintedIn, standingOf } from "./weigh-claims.ts";

/** A claim's value, and what sets it apart. */
export const toldOf: (claim: FigureClaim) => Texts = rememberWords(
  (claim, locale) => `${factOf(claim)[locale]}${bracket(wordAside(claim, locale))}`,
);

/** A claim with its best source, its two best and its three best. */
const lineOf = rememberWords((claim, locale) => wordClaim(claim, locale, 1));
const longLineOf = rememberWords((claim, locale) => wordClaim(claim, locale, 2));
const longestLineOf = rememberWords((claim, locale) => wordClaim(claim, locale, 3));
/** The words of the first of one, two or three claims: with as many sources as the others leave of three. */
const LEADS = [longestLineOf, longLineOf, lineOf];

/** How many claims and how many sources an explanation names at most. */
const MOST_LINES = 3;

/**
 * The claims to tell of: the preferred one, then what else the sources of the same announcement say of the same, best
 * first; three at most. Of a figure that is given for something else, that claim as well.
 */
export function chooseTold({ preferred, claims, reason, fit }: PairVerdict, figure: Figure): readonly FigureClaim[] {
  const isShown = (claim: FigureClaim): boolean => {
    if (reason === "scope") return fit === "other" || isBorneOut(figure, claim);
    if (!isOnWhole(claim) || (preferred !== null && !isOfSame(claim, preferred))) return false;
    // What is held to be wrong helps whoever repeats it; the same sum in another currency, whoever speaks of that one.
    if (claim.rank === "deprecated") return isPrintedIn(claim, figure);
    return conversionOf(claim) === null || !isMoney(claim) || claim.currency === figure.currency;
  };
  const others = claims
    .filter((claim) => claim !== preferred && valueOf(claim) !== null && isShown(claim))
    .toSorted((a, b) => standingOf(b) - standingOf(a));
  return [...(preferred === null ? [] : [preferred]), ...others].slice(0, MOST_LINES);
}

/** Who says what: each claim that is told of on its own line with its best sources, three of them at most in all. */
export function wordExplanation(told: readonly FigureClaim[]): Texts {
  const inLanguage = (locale: Language) =>
    told.map((claim, index) => (index === 0 ? (LEADS[told.length - 1] ?? lineOf) : lineOf)(claim)[locale]).join("\n");
  return { fr: inLanguage("fr"), en: inLanguage("en") };
}

function wordClaim(claim: FigureClaim, locale: Language, most: number): string {
  const named = rankSources(claim.evidence, locale).slice(0, most);
  const value = toldOf(claim)[locale];
  if (named.length === 0) return value;
  const witnesses = countWitnesses(claim.evidence);
  const count = locale === "fr" ? `${witnesses} sources indépendantes` : `${witnesses} independent sources`;
  const sources = named.map((source) => describeSource(source, locale)).join(" · ");
  return `${value}${locale === "fr" ? NBSP : ""}: ${sources}${witnesses > named.length ? ` (${count})` : ""}`;
}
