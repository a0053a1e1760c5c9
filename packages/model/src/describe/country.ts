import type { Language } from "../generated/vocabulary.ts";

/** Made when the first country of a language is asked for: it takes longer than all else that a program loads. */
const NAMES: Partial<Record<Language, Intl.DisplayNames>> = {};

/**
 * A country's name in the reader's language: "États-Unis", "United States". The code itself where it has none.
 *
 * @example
 * import { describeCountry } from "@choosefr/model";
 * describeCountry("US", "fr"); // => "États-Unis"
 */
export function describeCountry(code: string, locale: Language): string {
  NAMES[locale] ??= new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  return NAMES[locale].of(code) ?? code;
}
