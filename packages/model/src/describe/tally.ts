import type { Language, Tally, TallyClaim } from "../generated/types.ts";
import { describeNumberOf, type UnitWords } from "./figure.ts";

/** In French, then in English; an underscore is an s for several, a tilde the ending y or ies. */
const WORDS: Record<Tally, readonly [fr: string, en: string]> = {
  companies_announcing: ["entreprise_ à l’origine d’une annonce", "compan~ with an announcement"],
  companies_attending: ["entreprise_ présente_", "compan~ attending"],
  companies_invited: ["entreprise_ invitée_", "compan~ invited"],
  countries_represented: ["pays représenté_", "countr~ represented"],
  departements_concerned: ["département_ concerné_", "département_ concerned"],
  meetings: ["rencontre_", "meeting_"],
  participants: ["participant_", "participant_"],
  project_owners: ["porteur_ de projet", "project owner_"],
  sites_identified: ["site_ recensé_", "site_ identified"],
  sites_offered: ["site_ proposé_", "site_ offered"],
  sites_secured: ["site_ sécurisé_", "site_ secured"],
};

/** The words for one and for several of a pattern in which an underscore is a plural s, and a tilde y or ies. */
export function inflect(pattern: string): UnitWords {
  return {
    one: pattern.replaceAll("_", "").replaceAll("~", "y"),
    many: pattern.replaceAll("_", "s").replaceAll("~", "ies"),
  };
}

/** "63 sites recensés", "plus de 100 pays représentés"; "63 sites identified", "more than 100 countries represented". */
export function describeTally(tally: TallyClaim, locale: Language): string {
  return describeNumberOf(tally, inflect(WORDS[tally.what][locale === "fr" ? 0 : 1]), locale);
}
