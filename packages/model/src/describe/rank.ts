import type { Language, RankReason } from "../generated/types.ts";

const REASONS: Record<RankReason, readonly [fr: string, en: string]> = {
  "most-independent-sources": ["le plus de sources indépendantes", "most independent sources"],
  "most-sources": ["le plus de sources", "most sources"],
  "official-source": ["source officielle", "official source"],
  "most-precise": ["la valeur la plus précise", "the most precise value"],
  "currency-slip": ["erreur de devise", "wrong currency"],
  typo: ["coquille", "misprint"],
  "conversion-error": ["erreur de conversion", "conversion error"],
  superseded: ["remplacé depuis", "superseded"],
  mistranslated: ["erreur de traduction", "mistranslated"],
  "valuation-not-investment": [
    "valeur de l’entreprise et non somme investie",
    "the company’s value, not a sum invested",
  ],
  misdated: ["erreur de date", "wrong date"],
  "lone-bound": ["borne imprimée par une seule source", "a bound that one source alone prints"],
  misattributed: ["attribué à tort", "wrongly attributed"],
  "part-for-whole": ["une partie prise pour le tout", "a part taken for the whole"],
  "other-announcement": ["chiffre d’une autre annonce", "figure of another announcement"],
};

/**
 * Why a claim is preferred or deprecated, in a few words.
 *
 * @example
 * import { describeRankReason } from "@choosefr/model";
 * describeRankReason("part-for-whole", "en"); // => "a part taken for the whole"
 */
export function describeRankReason(reason: RankReason, locale: Language): string {
  return REASONS[reason][locale === "fr" ? 0 : 1];
}
