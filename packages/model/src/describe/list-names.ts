import type { Language } from "../generated/types.ts";

/**
 * Names in a row: "Amazon, Engie et Pfizer", "Amazon, Engie and Pfizer"; empty for none. The platform's own lists are
 * written alike, but the first of them takes longer to make than all else that a card says.
 */
export function listNames(names: readonly string[], locale: Language): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${locale === "fr" ? "et" : "and"} ${last}`;
}
