import { NBSP } from "@choosefr/model";
import type { SiteNoun, SiteTopic } from "../phrases.ts";

type Agreement = SiteNoun["agrees"];

const DEFINITE: Record<Agreement, string> = { m: "le", f: "la", mp: "les" };
const INDEFINITE: Record<Agreement, string> = { m: "un", f: "une", mp: "des" };

const NEW_SITE: SiteNoun = { text: "nouveau site", agrees: "m" };

/** What is to be built; a new site where the record has no noun for it. */
export function nameSite(noun: SiteNoun | null): SiteNoun {
  return noun ?? NEW_SITE;
}

/** A noun with its article: "la gigafactory", "l’usine". */
export function withArticle({ text, agrees }: SiteNoun): string {
  return agrees !== "mp" && /^[aeéèêiouh]/u.test(text) ? `l’${text}` : `${DEFINITE[agrees]} ${text}`;
}

/** A noun with its indefinite article: "une gigafactory", "des bureaux". */
export function withIndefinite({ text, agrees }: SiteNoun): string {
  return `${INDEFINITE[agrees]} ${text}`;
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

export function askPlace(topic: SiteTopic): string {
  return `En ${topic.month}, ${announced(topic)}. Où, en France${NBSP}?`;
}

export function askRegion(topic: SiteTopic): string {
  return `En ${topic.month}, ${announced(topic)}. Dans quelle région${NBSP}?`;
}

/** True of what is planned and of what stands: whether it opened is another question. */
export function statePlace(topic: SiteTopic, places: readonly string[]): string {
  const where = new Intl.ListFormat("fr", { type: "conjunction" }).format(places.map(atFrenchPlace));
  return `En ${topic.month}, ${announced(topic)}, ${where}.`;
}

function announced({ who, noun, areSeveral, said }: SiteTopic): string {
  const sites = said ?? (areSeveral ? "de nouveaux sites" : withIndefinite(nameSite(noun)));
  return `${who.names} ${who.areSeveral ? "ont" : "a"} annoncé ${sites}`;
}
