import type { Announcers } from "../announcers.ts";
import type { SiteNoun, SiteTopic } from "../phrases.ts";
import { possessive } from "./grammar.ts";

/** What is to be built; a new site where the record has no noun for it. */
function nameSite(noun: SiteNoun | null): string {
  return noun?.text ?? "new site";
}

/** "is", or "are" for several: true of what is planned and of what stands. */
function be(noun: SiteNoun | null): string {
  return noun?.agrees === "mp" ? "are" : "is";
}

export function askPlace({ who, month, noun, areSeveral }: SiteTopic): string {
  return areSeveral
    ? `Where in France is one of ${possessive(who.names)} new sites, announced in ${month}?`
    : `Where in France ${be(noun)} ${nameOwned(who, noun)}, announced in ${month}?`;
}

export function askRegion({ who, month, noun, areSeveral }: SiteTopic): string {
  return areSeveral
    ? `In which region are ${possessive(who.names)} new sites, announced in ${month}?`
    : `In which region ${be(noun)} ${nameOwned(who, noun)}, announced in ${month}?`;
}

export function statePlace({ who, month, noun, areSeveral }: SiteTopic, places: readonly string[]): string {
  const where = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(places);
  return areSeveral
    ? `${possessive(who.names)} new sites, announced in ${month}, are in ${where}.`
    : `${nameOwned(who, noun)}, announced in ${month}, ${be(noun)} in ${where}.`;
}

/** What is to be built by whom; a word that ends the name is not said again: "Mistral AI’s data centre". */
export function nameOwned({ names }: Announcers, noun: SiteNoun | null): string {
  const [first = "", ...rest] = nameSite(noun).split(" ");
  return `${possessive(names)} ${names.endsWith(` ${first}`) ? rest.join(" ") : [first, ...rest].join(" ")}`;
}
