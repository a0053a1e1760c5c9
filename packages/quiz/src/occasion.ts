import type { Edition, Language } from "@choosefr/model";
import { morePhrasesIn } from "./phrases/more.ts";
import { monthOf } from "./topic.ts";

/** Where an edition took place, ready to stand in a sentence; what is no summit goes by its month. */
export function occasionOf({ names, date }: Edition, locale: Language): string {
  return morePhrasesIn(locale).whole.occasion(names[locale], monthOf(date, locale));
}
