import type { Language } from "@choosefr/model";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import type { Words } from "./words.ts";

const WORDS: Readonly<Record<Language, Words>> = { fr: french, en: english };

/** What the quiz says in a language. */
export function wordsIn(locale: Language): Words {
  return WORDS[locale];
}
