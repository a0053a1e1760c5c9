import { NBSP, ofFrenchName } from "@choosefr/model";
import type { SiteNoun, SiteTopic } from "../phrases.ts";

type Agreement = SiteNoun["agrees"];

const DEFINITE: Record<Agreement, string> = { m: "le", f: "la", mp: "les" };
const PARTICIPLE: Record<Agreement, string> = { m: "", f: "e", mp: "s" };

const NEW_SITE: SiteNoun = { text: "nouveau site", agrees: "m" };

/** What is to be built; a new site where the record has no noun for it. */
export function nameSite(noun: SiteNoun | null): SiteNoun {
  return noun ?? NEW_SITE;
}

/** A noun with its article: "la gigafactory", "l’usine". */
export function withArticle({ text, agrees }: SiteNoun): string {
  return agrees !== "mp" && /^[aeéèêiouh]/u.test(text) ? `l’${text}` : `${DEFINITE[agrees]} ${text}`;
}

/** A participle that agrees with what it tells of: "promis", "promise". */
export function agree(participle: string, { agrees }: SiteNoun): string {
  return agrees === "mp" && participle.endsWith("s") ? participle : `${participle}${PARTICIPLE[agrees]}`;
}

/** The name of a place behind "à": "à Dunkerque", "au Havre", "aux Pennes-Mirabeau". */
export function atFrenchPlace(name: string): string {
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  return name.startsWith("Les ") ? `aux ${name.slice(4)}` : `à ${name}`;
}

/** Regions that take an article; the others stand behind "en". */
const WITH_ARTICLE: Readonly<Record<string, string>> = {
  "Grand Est": "dans le",
  "Hauts-de-France": "dans les",
  "Pays de la Loire": "dans les",
};

/** The name of a region behind its preposition: "en Normandie", "dans les Hauts-de-France". */
export function inFrenchRegion(name: string): string {
  return `${WITH_ARTICLE[name] ?? "en"} ${name}`;
}

export function askPlace({ who, month, noun, areSeveral }: SiteTopic): string {
  if (areSeveral) {
    return `Où, en France, se situe l’un des nouveaux sites annoncés par ${who.names} en ${month}${NBSP}?`;
  }
  const site = nameSite(noun);
  return `Où, en France, ${lies(site)} ${withArticle(site)} ${agree("annoncé", site)} par ${who.names} en ${month}${NBSP}?`;
}

export function askRegion({ who, month, noun, areSeveral }: SiteTopic): string {
  if (areSeveral) {
    return `Dans quelle région se situent les nouveaux sites annoncés par ${who.names} en ${month}${NBSP}?`;
  }
  const site = nameSite(noun);
  return `Dans quelle région ${lies(site)} ${withArticle(site)} ${agree("annoncé", site)} par ${who.names} en ${month}${NBSP}?`;
}

export function statePlace({ who, month, noun, areSeveral }: SiteTopic, places: readonly string[]): string {
  const where = new Intl.ListFormat("fr", { type: "conjunction" }).format(places.map(atFrenchPlace));
  if (areSeveral) {
    return `Les nouveaux sites ${ofFrenchName(who.names)}, annoncés en ${month}, se situent ${where}.`;
  }
  const site = nameSite(noun);
  const article = withArticle(site);
  return `${article.charAt(0).toUpperCase()}${article.slice(1)} ${ofFrenchName(who.names)}, ${agree("annoncé", site)} en ${month}, ${lies(site)} ${where}.`;
}

/** True of what is planned and of what stands: whether it opened is another question. */
function lies({ agrees }: SiteNoun): string {
  return agrees === "mp" ? "se situent" : "se situe";
}
