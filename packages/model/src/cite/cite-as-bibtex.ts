import type { CitedPage } from "../source.ts";
import { addressOf, onOneLine } from "./address.ts";

const BIBTEX_SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // Not \{ and \}: BibTeX counts braces without regard to backslashes, and one alone would break the entry.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "%": "\\%",
  "&": "\\&",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A source as a BibTeX entry, its key the source's id. */
export function citeAsBibtex(source: CitedPage): string {
  const escape = (text: string) =>
    onOneLine(text).replaceAll(/[\\{}%&$#_~^]/gu, (sign) => BIBTEX_SPECIAL[sign] ?? sign);
  const [year, month, day] = source.published?.split("-") ?? [];
  const fields = [
    ["title", source.title === null ? null : `{${escape(source.title)}}`],
    ["organization", source.publisher?.name ? escape(source.publisher.name) : null],
    ["date", year === undefined ? null : [year, month, day].filter(Boolean).join("-")],
    ["url", addressOf(source)],
    ["urldate", source.accessed],
    ["langid", source.language === "fr" ? "french" : source.language === "en" ? "english" : null],
  ].filter((field): field is [string, string] => field[1] !== null && field[1] !== undefined);
  const lines = fields.map(([key, value]) => `  ${key} = {${value}},`);
  return [`@online{${source.id},`, ...lines, "}"].join("\n");
}
