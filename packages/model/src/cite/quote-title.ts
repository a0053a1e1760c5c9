import { NBSP } from "../describe/typography.ts";
import type { Language } from "../generated/types.ts";

/** A title between the quotes of the language that is written. */
export function quoteTitle(title: string, locale: Language): string {
  return locale === "fr" ? `«${NBSP}${title}${NBSP}»` : `“${title}”`;
}
