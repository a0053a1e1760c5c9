import type { Language, RankReason } from "../generated/types.ts";

const REASONS: Record<Language, Record<RankReason, string>> = {
  fr: {
    "most-independent-sources": "le plus de sources indépendantes",
    "official-source": "source officielle",
    "most-precise": "la valeur la plus précise",
    "currency-slip": "erreur de devise",
    typo: "coquille",
    "conversion-error": "erreur de conversion",
    superseded: "remplacé depuis",
    mistranslated: "erreur de traduction",
    "valuation-not-investment": "valeur de l’entreprise et non somme investie",
    misdated: "erreur de date",
    "lone-bound": "borne imprimée par une seule source",
  },
  en: {
    "most-independent-sources": "most independent sources",
    "official-source": "official source",
    "most-precise": "the most precise value",
    "currency-slip": "wrong currency",
    typo: "misprint",
    "conversion-error": "conversion error",
    superseded: "superseded",
    mistranslated: "mistranslated",
    "valuation-not-investment": "the company’s value, not a sum invested",
    misdated: "wrong date",
    "lone-bound": "a bound that one source alone prints",
  },
};

/** Why a claim is preferred or deprecated, in a few words. */
export function describeRankReason(reason: RankReason, locale: Language): string {
  return REASONS[locale][reason];
}
