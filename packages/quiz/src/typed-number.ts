import type { Language } from "@choosefr/model";

/** A number as it was typed. */
export interface TypedNumber {
  readonly number: number;
  /** What a scale word behind it multiplies: 1e9 of "37 milliards"; null where none was typed. */
  readonly scale: number | null;
}

/** Thousands parted by commas or points, at least twice: no decimal looks like that in any language. */
const MANY_GROUPS = /^\d{1,3}(?:([,.])\d{3})(?:\1\d{3})+$/u;
/** Thousands parted by commas as English writes them, with or without decimals. */
const ENGLISH_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d{0,6})?$/u;
/** A scale word, and after it the currency or the things that are counted. */
const WORDS =
  /(?:(milliards?|mds?|mrds?|billions?|bn)|(mille|thousand|k)|(millions?|mio|m))?(?:(?:d['’])?(?:euros?|eur|€)|\p{L}{4,}(?:-up)?s?)?$/u;

/**
 * Reads a number as people type it: spaces of any width or apostrophes between thousands, a comma or a point before
 * decimals, a scale word and a unit behind it. "1 234,5" is 1234.5; "2,500" is 2500 in English and 2.5 in French;
 * "37 milliards d’euros" is 37 with the scale 1e9. Null where it is not one number.
 */
export function readTypedNumber(text: string, locale: Language): TypedNumber | null {
  const compact = text
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u202F]/gu, "")
    .replace(/^([-−]?)€/u, "$1");
  const [words = "", billions, thousands, millions] = WORDS.exec(compact) ?? [];
  const digits = compact
    .slice(0, compact.length - words.length)
    .replaceAll(/['’]/gu, "")
    .replace("−", "-");
  const isNegative = digits.startsWith("-");
  const unsigned = isNegative ? digits.slice(1) : digits;
  const isGrouped = MANY_GROUPS.test(unsigned) || (locale === "en" && ENGLISH_GROUPS.test(unsigned));
  const plain = isGrouped ? dropGroups(unsigned) : unsigned.replace(",", ".");
  if (!/^\d{1,15}(\.\d{0,6})?$|^\.\d{1,6}$/u.test(plain)) return null;
  const scale = billions ? 1e9 : millions ? 1e6 : thousands ? 1e3 : null;
  return { number: isNegative ? -Number(plain) : Number(plain), scale };
}

function dropGroups(text: string): string {
  return text.includes(",") ? text.replaceAll(",", "") : text.replaceAll(".", "");
}
