import type { SiteNoun, SiteTopic } from "../phrases.ts";
import { possessive } from "./grammar.ts";

/** What is to be built; a new site where the record has no noun for it. */
export function nameSite(noun: SiteNoun | null): string {
  return noun?.text ?? "new site";
}

/** "was", or "were" for several. */
function be(noun: SiteNoun | null): string {
  return noun?.agrees === "mp" ? "were" : "was";
}

export function askPlace({ who, month, noun, areSeveral }: SiteTopic): string {
  return areSeveral
    ? `Where in France was one of ${possessive(who.names)} new sites, announced in ${month}, to open?`
    : `Where in France ${be(noun)} ${possessive(who.names)} ${nameSite(noun)}, announced in ${month}, to open?`;
}

export function askRegion({ who, month, noun, areSeveral }: SiteTopic): string {
  return areSeveral
    ? `In which region were ${possessive(who.names)} new sites, announced in ${month}, to open?`
    : `In which region ${be(noun)} ${possessive(who.names)} ${nameSite(noun)}, announced in ${month}, to open?`;
}

export function statePlace({ who, month, noun, areSeveral }: SiteTopic, places: readonly string[]): string {
  const where = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(places);
  return areSeveral
    ? `${possessive(who.names)} new sites, announced in ${month}, were to open in ${where}.`
    : `${possessive(who.names)} ${nameSite(noun)}, announced in ${month}, ${be(noun)} to open in ${where}.`;
}
