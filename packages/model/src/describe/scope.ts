import type { Language, Scope } from "../generated/types.ts";
import { describeActivity } from "./activity.ts";
import { describeCountry } from "./country.ts";
import type { NameOf } from "./naming.ts";
import { describeSector } from "./sector.ts";
import { NBSP } from "./typography.ts";
import { describePlace, describeTime } from "./when-and-where.ts";

type Referring =
  | "as-of"
  | "expected-before"
  | "at-place"
  | "by-organisation"
  | "for-activity"
  | "from-continent"
  | "in-region"
  | "in-sector";

const WORDS: Record<Exclude<Scope["type"], Referring>, readonly [fr: string, en: string]> = {
  "part-of": ["une partie du total", "part of the total"],
  "conversion-of": ["conversion de la même somme", "conversion of the same sum"],
  "on-top-of": ["en plus d’une promesse antérieure", "on top of an earlier promise"],
  under: ["dans le cadre d’un accord", "under an agreement"],
  "applies-to": ["pour une partie du plan", "for part of the plan"],
  "from-country": ["entreprises d’un pays", "companies of one country"],
  "first-phase": ["première phase", "first phase"],
  "at-opening": ["à l’ouverture", "at opening"],
  "at-completion": ["au terme", "at completion"],
  "during-construction": ["pendant le chantier", "during construction"],
  "per-year": ["par an", "a year"],
  conditional: ["sans engagement ferme", "not committed"],
  "already-spent": ["déjà dépensé ou réalisé", "already spent or done"],
  "public-funding": ["aide publique", "public funding"],
  "fund-raising": ["levée de fonds", "fund-raising"],
  acquisition: ["prix d’achat", "purchase price"],
  "with-partners": ["partenaires compris", "partners included"],
  "total-headcount": ["effectif total", "total headcount"],
  "other-project": ["peut-être un autre projet", "perhaps another project"],
  "multi-year": ["plan pluriannuel plus large", "wider multi-year plan"],
  "earlier-promise": ["promis auparavant", "promised before"],
  "includes-earlier": ["annonces antérieures comprises", "earlier announcements included"],
  "europe-wide": ["plan pour toute l’Europe", "plan for all of Europe"],
  worldwide: ["plan mondial", "worldwide plan"],
};

type Continent = Extract<Scope, { type: "from-continent" }>["ref"];

const CONTINENTS: Record<Continent, readonly [fr: string, en: string]> = {
  europe: ["entreprises européennes", "European companies"],
  "european-union": ["entreprises de l’Union européenne", "companies of the European Union"],
  "north-america": ["entreprises nord-américaines", "North American companies"],
  asia: ["entreprises asiatiques", "Asian companies"],
};

/**
 * What a figure covers, in a few words; empty for one on the whole announcement. Places and organisations are named by
 * `nameOf`, else by id.
 *
 * @example
 * import { describeScope, nameOf } from "@choosefr/model";
 * describeScope([{ type: "at-place", ref: "mulhouse" }], "en", nameOf); // => "Mulhouse"
 */
export function describeScope(scope: readonly Scope[], locale: Language, nameOf: NameOf = ({ id }) => id): string {
  return [...new Set(scope.map((item) => describeItem(item, locale, nameOf)))].join(", ");
}

function describeItem(item: Scope, locale: Language, nameOf: NameOf): string {
  const isFrench = locale === "fr";
  const column = isFrench ? 0 : 1;
  switch (item.type) {
    case "at-place":
    case "in-region":
      return describePlace(item, locale, nameOf);
    case "by-organisation":
      return `${isFrench ? "par" : "by"} ${nameOf({ kind: "organisation", id: item.ref }, locale)}`;
    case "from-country":
      return `${WORDS[item.type][column]} (${describeCountry(item.ref, locale)})`;
    case "from-continent":
      return CONTINENTS[item.ref][column];
    case "in-sector":
      return `${isFrench ? `secteur${NBSP}` : "sector"}: ${describeSector(item.ref, locale)}`;
    case "for-activity":
      return describeActivity(item.ref, locale);
    case "as-of":
    case "expected-before":
      return describeTime(item, locale);
    default:
      return WORDS[item.type][column];
  }
}
