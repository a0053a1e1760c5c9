import type { z } from "zod";
import type { Language } from "../schema/index.ts";

const NO_BREAK_SPACE = "\u00A0";
const NARROW_NO_BREAK_SPACE = "\u202F";
const SPACE = "[ \\u00A0\\u202F\\u2009]";

const pattern = (source: string): RegExp => new RegExp(source, "gu");

/** A number written in groups of three, whatever parts them; a year before a number is none ("en 2024 500 emplois"). */
const GROUPED_NUMBER = pattern(`(?<![\\d.,])\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`);
const ANY_SPACE = pattern(SPACE);

const FRENCH: readonly (readonly [RegExp, string])[] = [
  [pattern(`«${SPACE}*`), `«${NO_BREAK_SPACE}`],
  [pattern(`${SPACE}*»`), `${NO_BREAK_SPACE}»`],
  [pattern(`(?<=[^\\s(«?!;])${SPACE}*(?=[;?!])`), NO_BREAK_SPACE],
  [pattern(`${SPACE}+(?=:)`), NO_BREAK_SPACE],
  [pattern("(?<=[^\\s:\\d])(?=:(?:\\s|$))"), NO_BREAK_SPACE],
  [pattern(`(?<=\\d)${SPACE}*(?=[%€])`), NO_BREAK_SPACE],
  [pattern(`(?<=\\p{L})${SPACE}+(?=€)`), NO_BREAK_SPACE],
  [pattern(`(?<=\\d)${SPACE}+(?=(?:k|M|Md|Mds)${NO_BREAK_SPACE}?€)`), NO_BREAK_SPACE],
];
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [pattern(`«${SPACE}*`), "“"],
  [pattern(`${SPACE}*»`), "”"],
  [pattern(`(?<=\\S)${SPACE}+(?=[;:?!%])`), ""],
];

/**
 * A line of our own wording as it should be set. French: ’ for ', « » with no-break spaces inside for ", a no-break
 * space before : ; ? ! % and €, narrow no-break spaces in thousands. English: ’ and “ ”, no space before a sign,
 * commas in thousands. A line that is set right comes back unchanged.
 */
export function typeset(text: string, language: z.infer<typeof Language>): string {
  const [rules, open, close, group] =
    language === "fr" ? ([FRENCH, "«", "»", NARROW_NO_BREAK_SPACE] as const) : ([ENGLISH, "“", "”", ","] as const);
  const quoted = text
    .replaceAll("'", "’")
    .replaceAll(/"([^"]*)"/gu, `${open}$1${close}`)
    .replaceAll(GROUPED_NUMBER, (number) => number.replaceAll(ANY_SPACE, group));
  return rules.reduce((current, [signs, replacement]) => current.replaceAll(signs, replacement), quoted);
}
