import type { Language } from "../generated/types.ts";

/**
 * An ordinal before a feminine noun in French ("7e", "1re"), in English "7th", "1st".
 *
 * @example
 * import { describeOrdinal } from "@choosefr/model";
 * describeOrdinal(7, "fr"); // => "7e"
 */
export function describeOrdinal(ordinal: number, locale: Language): string {
  if (locale === "fr") return ordinal === 1 ? "1re" : `${ordinal}e`;
  const suffixes: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${ordinal}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(ordinal)] ?? "th"}`;
}
