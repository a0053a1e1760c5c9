import type { Language } from "../../src/generated/vocabulary.ts";
import type { Change } from "./change.ts";

/** The kinds of what changes, for one and for several. */
export const KIND_WORDS: Record<Language, Record<Change["kind"], readonly [one: string, many: string]>> = {
  fr: {
    organisation: ["organisation", "organisations"],
    person: ["personne", "personnes"],
    publisher: ["éditeur", "éditeurs"],
    place: ["lieu", "lieux"],
    series: ["série", "séries"],
    edition: ["édition", "éditions"],
    announcement: ["annonce", "annonces"],
    source: ["source", "sources"],
    correction: ["correction", "corrections"],
    redirect: ["renvoi", "renvois"],
    claim: ["affirmation", "affirmations"],
  },
  en: {
    organisation: ["organisation", "organisations"],
    person: ["person", "persons"],
    publisher: ["publisher", "publishers"],
    place: ["place", "places"],
    series: ["series", "series"],
    edition: ["edition", "editions"],
    announcement: ["announcement", "announcements"],
    source: ["source", "sources"],
    correction: ["correction", "corrections"],
    redirect: ["redirect", "redirects"],
    claim: ["claim", "claims"],
  },
};

/** The headings under which changes are told. */
export const HEADINGS: Record<Language, Record<Change["change"], string>> = {
  fr: {
    added: "Ajouts",
    corrected: "Corrections",
    moved: "Déplacements",
    split: "Scissions",
    renumbered: "Renumérotations",
    withdrawn: "Retraits",
  },
  en: {
    added: "Added",
    corrected: "Corrected",
    moved: "Moved",
    split: "Split",
    renumbered: "Renumbered",
    withdrawn: "Withdrawn",
  },
};

const FIELD_WORDS: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  announced: ["date de l’annonce", "announced"],
  bound: ["borne", "bound"],
  country: ["pays", "country"],
  date: ["date", "date"],
  edition: ["édition", "edition"],
  figure: ["chiffre imprimé", "printed figure"],
  names: ["noms", "names"],
  notes: ["notes des rédacteurs", "editors’ notes"],
  organisations: ["organisations", "organisations"],
  otherSenses: ["autres sens", "other senses"],
  published: ["date de parution", "published"],
  publisher: ["éditeur", "publisher"],
  rank: ["rang", "rank"],
  rankReason: ["raison du rang", "reason of the rank"],
  recipients: ["bénéficiaires", "recipients"],
  relayOf: ["texte repris de", "relay of"],
  scope: ["portée", "scope"],
  sector: ["secteur", "sector"],
  subject: ["objet", "subject"],
  summary: ["résumé", "summary"],
  title: ["titre", "title"],
  value: ["valeur", "value"],
};

/** What a key is called; a key without a word of its own is shown as it is written. */
export function nameField(field: string, locale: Language): string {
  return FIELD_WORDS[field]?.[locale === "fr" ? 0 : 1] ?? field;
}

const RANKS: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  preferred: ["préférée", "preferred"],
  normal: ["ordinaire", "normal"],
  deprecated: ["écartée", "deprecated"],
};

/** The word for a rank; any other text as it is. */
export function nameRank(rank: string, locale: Language): string {
  return RANKS[rank]?.[locale === "fr" ? 0 : 1] ?? rank;
}
