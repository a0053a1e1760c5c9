import type { Language } from "@choosefr/model";
import { exportsInEnglish } from "../phrases/en/exports.ts";
import type { ExportPhrases } from "../phrases/export-phrases.ts";
import { exportsInFrench } from "../phrases/fr/exports.ts";

const WORDS: Readonly<Record<Language, ExportPhrases>> = { fr: exportsInFrench, en: exportsInEnglish };

/** The words of a language, without any of those that questions are written with. */
export function wordsIn(locale: Language): ExportPhrases {
  return WORDS[locale];
}
