import type { DisagreementReason } from "../../src/disagreement-reason.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import type { Stats } from "./count-stats.ts";

interface StatsWords {
  readonly sizes: Record<keyof Stats["sizes"], string>;
  readonly sizeHeads: readonly string[];
  readonly supportHeads: readonly string[];
  readonly reconciliationHeads: readonly string[];
  readonly independence: Record<keyof Stats["independence"], string>;
  readonly independenceHeads: readonly string[];
  readonly reasons: Record<DisagreementReason, string>;
  readonly reasonHeads: readonly string[];
  readonly outcomeHeads: readonly string[];
  readonly unknownOutcome: string;
  readonly noEdition: string;
  readonly none: string;
  readonly wikidata: (known: string, all: string, missing: string) => string;
}

/** The words of the tables. */
export const STATS_WORDS: Record<Language, StatsWords> = {
  fr: {
    sizes: {
      organisations: "organisations",
      announcements: "annonces",
      claims: "affirmations",
      sources: "sources",
      publishers: "éditeurs",
      places: "lieux",
      corrections: "corrections",
    },
    sizeHeads: ["ce que contient le dossier", "nombre"],
    supportHeads: ["édition", "annonces", "affirmations", "avec une source", "avec deux", "avec deux indépendantes"],
    reconciliationHeads: ["édition", "projets", "montants", "ce qui explique l’écart"],
    independence: {
      own: "texte propre",
      relayed: "texte repris d’un autre",
      unknown: "indépendance inconnue",
      lowGrade: "page de faible qualité",
    },
    independenceHeads: ["sources", "nombre", "part"],
    reasons: {
      currency: "devise",
      scope: "portée",
      updated: "mise à jour",
      date: "date",
      rounding: "arrondi",
      relay: "reprise",
      unexplained: "inexpliqué",
    },
    reasonHeads: ["désaccords ouverts", "nombre"],
    outcomeHeads: ["suites des annonces", "nombre", "part"],
    unknownOutcome: "aucune connue",
    noEdition: "hors édition",
    none: "aucun",
    wikidata: (known, all, missing) =>
      `Identifiants Wikidata : ${known} organisations sur ${all}, ${missing} à trouver.`,
  },
  en: {
    sizes: {
      organisations: "organisations",
      announcements: "announcements",
      claims: "claims",
      sources: "sources",
      publishers: "publishers",
      places: "places",
      corrections: "corrections",
    },
    sizeHeads: ["what the record holds", "number"],
    supportHeads: ["edition", "announcements", "claims", "with a source", "with two", "with two independent"],
    reconciliationHeads: ["edition", "projects", "sums", "what explains the gap"],
    independence: {
      own: "text of their own",
      relayed: "text passed on",
      unknown: "unknown independence",
      lowGrade: "low-grade page",
    },
    independenceHeads: ["sources", "number", "share"],
    reasons: {
      currency: "currency",
      scope: "scope",
      updated: "updated",
      date: "date",
      rounding: "rounding",
      relay: "relay",
      unexplained: "unexplained",
    },
    reasonHeads: ["open disagreements", "number"],
    outcomeHeads: ["outcomes of announcements", "number", "share"],
    unknownOutcome: "none known",
    noEdition: "no edition",
    none: "none",
    wikidata: (known, all, missing) => `Wikidata ids: ${known} of ${all} organisations, ${missing} to be found.`,
  },
};
