import { describeDate, type Edition, type Language } from "@choosefr/model";
import { phrasesIn } from "./phrases/index.ts";
import { morePhrasesIn } from "./phrases/more.ts";

/** An edition as a sentence calls it, a summit by its month: some years saw two. */
export function nameEdition({ names, date }: Edition, locale: Language): string {
  return phrasesIn(locale).edition(names[locale], monthIn(date, locale));
}

/** Where an edition took place, ready to stand in a sentence; what is no summit goes by its month. */
export function occasionOf(edition: Edition, locale: Language): string {
  return morePhrasesIn(locale).whole.occasion(nameEdition(edition, locale), monthIn(edition.date, locale));
}

function monthIn(date: string, locale: Language): string {
  return describeDate(date.slice(0, "2024-05".length), locale);
}
