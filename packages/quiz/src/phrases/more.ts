import type { Language } from "@choosefr/model";
import { moreInEnglish } from "./en/more.ts";
import { moreInFrench } from "./fr/more.ts";
import type { MorePhrases } from "./more-phrases.ts";

const MORE: Record<Language, MorePhrases> = { en: moreInEnglish, fr: moreInFrench };

/** The sentences of a language that only some kinds of question need. */
export function morePhrasesIn(locale: Language): MorePhrases {
  return MORE[locale];
}
