import type { Language } from "../generated/vocabulary.ts";

/**
 * A country's name in the reader's language: "États-Unis", "United States". The code itself where it has none.
 *
 * @example
 * import { describeCountry } from "@choosefr/model";
 * describeCountry("US", "fr"); // => "États-Unis"
 */
export function describeCountry(code: string, locale: Language): string {
  return new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(code) ?? code;
}
