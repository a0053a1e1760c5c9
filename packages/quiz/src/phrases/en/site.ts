import type { Announcers } from "../announcers.ts";
import type { SiteNoun, SiteTopic } from "../phrases.ts";
import { possessive } from "./grammar.ts";
import { withArticle } from "./thing.ts";

/** What is to be built; a new site where the record has no noun for it. */
function nameSite(noun: SiteNoun | null): string {
  return noun?.text ?? "new site";
}

/** What is to be built, with its article: "a solar panel gigafactory", "French offices". */
export function nameNew(noun: SiteNoun | null): string {
  return noun?.agrees === "mp" ? noun.text : (withArticle(nameSite(noun)) ?? nameSite(noun));
}

export function askPlace(topic: SiteTopic): string {
  return `In ${topic.month}, ${announced(topic)}. Where in France?`;
}

export function askRegion(topic: SiteTopic): string {
  return `In ${topic.month}, ${announced(topic)}. In which region?`;
}

/** True of what is planned and of what stands: whether it opened is another question. */
export function statePlace(topic: SiteTopic, places: readonly string[]): string {
  const where = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(places);
  return `In ${topic.month}, ${announced(topic)} in ${where}.`;
}

function announced({ who, noun, areSeveral, said }: SiteTopic): string {
  return `${who.names} announced ${said ?? (areSeveral ? "new sites" : nameNew(noun))}`;
}

/** What is to be built by whom; a word that ends the name is not said again: "Mistral AI’s data centre". */
export function nameOwned({ names }: Announcers, noun: SiteNoun | null): string {
  const [first = "", ...rest] = nameSite(noun).split(" ");
  return `${possessive(names)} ${names.endsWith(` ${first}`) ? rest.join(" ") : [first, ...rest].join(" ")}`;
}
