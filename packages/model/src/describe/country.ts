import type { Language } from "../generated/vocabulary.ts";
import { once } from "../once.ts";

const NAMES: Readonly<Record<Language, () => Intl.DisplayNames>> = {
  fr: once(() => new Intl.DisplayNames(["fr"], { type: "region", fallback: "code" })),
  en: once(() => new Intl.DisplayNames(["en"], { type: "region", fallback: "code" })),
};

/**
 * A country's name in the reader's language: "États-Unis", "United States". The code itself where it has none.
 *
 * @example
 * import { describeCountry } from "@choosefr/model";
 * describeCountry("US", "fr"); // => "États-Unis"
 */
export function describeCountry(code: string, locale: Language): string {
  return NAMES[locale]().of(code) ?? code;
}
