import type { Language } from "../generated/types.ts";
import type { CitedPage } from "../source.ts";
import { describeDate } from "./date.ts";

const UNKNOWN_PUBLISHER: Record<Language, string> = {
  fr: "Article sans éditeur connu",
  en: "Article by an unknown publisher",
};

/**
 * Who publishes a source, for naming it; a relay names the paper or agency that it passes on.
 *
 * @example
 * import { describePublisher, source } from "@choosefr/model";
 * describePublisher(source("latribune-2024-05-ms"), "fr"); // => "La Tribune"
 */
export function describePublisher(source: CitedPage, locale: Language): string {
  const name = source.publisher?.name ?? UNKNOWN_PUBLISHER[locale];
  const relayed = typeof source.relayOf === "string" ? null : source.relayOf.name;
  if (relayed === null || relayed === name) return name;
  return locale === "fr" ? `${name} (d’après ${relayed})` : `${name} (via ${relayed})`;
}

/**
 * A source by name and date: "La Tribune, 13 mai 2024"; without a date where the page has none.
 *
 * @example
 * import { describeSource, source } from "@choosefr/model";
 * describeSource({ ...source("latribune-2024-05-ms"), published: "2024-05-13" }, "fr"); // => "La Tribune, 13 mai 2024"
 */
export function describeSource(source: CitedPage, locale: Language): string {
  const name = describePublisher(source, locale);
  return source.published === null ? name : `${name}, ${describeDate(source.published, locale)}`;
}
