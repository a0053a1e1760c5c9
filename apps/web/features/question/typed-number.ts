import type { Lang } from "../language/lang.ts";

/** Thousands parted by commas or points, at least twice: no decimal looks like that in any language. */
const MANY_GROUPS = /^\d{1,3}(?:([,.])\d{3})(?:\1\d{3})+$/u;
/** Thousands parted by commas as English writes them, with or without decimals. */
const ENGLISH_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d{0,6})?$/u;

/**
 * Reads a number as people type it: spaces of any width or apostrophes between thousands, a comma or a point before
 * decimals. "1 234,5" is 1234.5; "2,500" is 2500 in English and 2.5 in French. Null where it is not one positive number.
 */
export function readTypedNumber(text: string, lang: Lang): number | null {
  const compact = text.replaceAll(/[\s\u00A0\u202F'’]/gu, "");
  const isGrouped = MANY_GROUPS.test(compact) || (lang === "en" && ENGLISH_GROUPS.test(compact));
  const plain = isGrouped ? dropGroups(compact) : compact.replace(",", ".");
  if (!/^\d{1,15}(\.\d{0,6})?$|^\.\d{1,6}$/u.test(plain)) return null;
  const value = Number(plain);
  return value > 0 ? value : null;
}

function dropGroups(text: string): string {
  return text.includes(",") ? text.replaceAll(",", "") : text.replaceAll(".", "");
}
