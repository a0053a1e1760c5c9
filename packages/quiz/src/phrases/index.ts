import type { Language } from "@choosefr/model";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Phrases } from "./phrases.ts";

const PHRASES: Record<Language, Phrases> = { en, fr };

/** The sentences of a language. */
export function phrasesIn(locale: Language): Phrases {
  return PHRASES[locale];
}
