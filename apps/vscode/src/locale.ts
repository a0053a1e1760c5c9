import type { Language } from "@choosefr/model";

/** The language to speak, from the editor's display language: French if that is French, else English. */
export function localeOf(displayLanguage: string): Language {
  return /^fr\b/iu.test(displayLanguage) ? "fr" : "en";
}
