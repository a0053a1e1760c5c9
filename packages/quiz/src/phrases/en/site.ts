import type { SiteNoun, SiteTopic } from "../phrases.ts";

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
    ? `Where in France was one of ${who.names}’s new sites, announced in ${month}, to open?`
    : `Where in France ${be(noun)} ${who.names}’s ${nameSite(noun)}, announced in ${month}, to open?`;
}

export function statePlace({ who, month, noun, areSeveral }: SiteTopic, places: readonly string[]): string {
  const where = new Intl.ListFormat("en", { type: "conjunction" }).format(places);
  return areSeveral
    ? `${who.names}’s new sites, announced in ${month}, were to open in ${where}.`
    : `${who.names}’s ${nameSite(noun)}, announced in ${month}, ${be(noun)} to open in ${where}.`;
}
