import { describeSource } from "../describe/source.ts";
import { NBSP } from "../describe/typography.ts";
import type { Language } from "../generated/types.ts";
import type { Source } from "../source.ts";

/** The forms in which a source can be cited. */
export type CitationFormat = "text" | "markdown" | "footnote" | "bibtex" | "csl-json";

/**
 * A citation of a source, built from what its record knows and no more: what is unknown is left out. One line, but for
 * `bibtex` and `csl-json`; titles and names that hold markup stay text, and only an address of the web is linked.
 * `footnote` is a Markdown footnote named by the source's id; `csl-json` a JSON text of one CSL item.
 */
export function citeSource(source: Source, format: CitationFormat, locale: Language): string {
  switch (format) {
    case "text":
      return citeAsText(source, locale);
    case "markdown":
      return citeAsLink(source, locale);
    case "footnote":
      return `[^${source.id}]: ${citeAsMarkdown(source, locale)}`;
    case "bibtex":
      return citeAsBibtex(source);
    case "csl-json":
      return JSON.stringify(toCsl(source), null, 2);
    default:
      return format satisfies never;
  }
}

function citeAsText(source: Source, locale: Language): string {
  const url = addressOf(source);
  const title = source.title === null ? [] : [quoteTitle(source.title, locale)];
  return onOneLine([...title, describeSource(source, locale), ...(url === null ? [] : [url])].join(", "));
}

function citeAsMarkdown(source: Source, locale: Language): string {
  const url = addressOf(source);
  const title = source.title === null ? [] : [escapeMarkdown(quoteTitle(source.title, locale))];
  const named = escapeMarkdown(describeSource(source, locale));
  return [...title, named, ...(url === null ? [] : [`<${url}>`])].join(", ");
}

function citeAsLink(source: Source, locale: Language): string {
  const url = addressOf(source);
  const text = escapeMarkdown(describeSource(source, locale));
  return url === null ? text : `[${text}](<${url}>)`;
}

function quoteTitle(title: string, locale: Language): string {
  return locale === "fr" ? `«${NBSP}${title}${NBSP}»` : `“${title}”`;
}

/** The address with every sign encoded that could end a link or a field; null if it leads nowhere on the web. */
function addressOf({ url }: Source): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  return url.replaceAll(/[\p{Cc}\p{Cs}\p{Z}<>"\\^`{|}]/gu, (sign) =>
    /\p{Cs}/u.test(sign) ? "%EF%BF%BD" : encodeURIComponent(sign),
  );
}

/** Line breaks of every kind become spaces. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, " ");
}

/** Escapes every sign that Markdown or HTML could read as markup, and sets the text on one line. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text).replaceAll(/[\\`*_{}[\]()<>#+\-.!|~&$@]|:(?=\/\/)/gu, "\\$&");
}

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

function citeAsBibtex(source: Source): string {
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

function toCsl(source: Source): Readonly<Record<string, unknown>> {
  const url = addressOf(source);
  const dateParts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });
  return {
    id: source.id,
    type: source.kind === "press" || source.kind === "agency" ? "article-newspaper" : "webpage",
    ...(source.title === null ? {} : { title: source.title }),
    ...(source.publisher?.name ? { "container-title": source.publisher.name } : {}),
    ...(source.published === null ? {} : { issued: dateParts(source.published) }),
    ...(source.accessed === null ? {} : { accessed: dateParts(source.accessed) }),
    ...(url === null ? {} : { URL: url }),
    language: source.language,
  };
}
