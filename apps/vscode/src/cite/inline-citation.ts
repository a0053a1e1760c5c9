import { citeAsLink, describeSource, type Language, type Source } from "@choosefr/model";
import type { Markup } from "./markup.ts";
import { easeMarkdown } from "./plain-markdown.ts";
import { escapeLatex, escapeMarkup } from "./write-in-markup.ts";

/**
 * A source named behind what it prints, with a space before it, in a markup: who published it and when, linked where the
 * markup has links. One line; names and addresses that hold markup stay text.
 */
export function citeInMarkup(source: Source, markup: Markup, locale: Language): string {
  return markup === "latex"
    ? `\\footnote{${nameInMarkup(source, markup, locale)}.}`
    : ` (${nameInMarkup(source, markup, locale)})`;
}

/** Who published a source and when, linked where the markup has links. */
export function nameInMarkup(source: Source, markup: Markup, locale: Language): string {
  const text = describeSource(source, locale);
  const url = addressOf(source);
  switch (markup) {
    case "markdown":
    case "mdx":
      return easeMarkdown(citeAsLink(source, locale));
    case "html":
      return url === null ? escapeMarkup(text) : `<a href="${escapeMarkup(url)}">${escapeMarkup(text)}</a>`;
    case "latex":
      return url === null
        ? escapeLatex(text)
        : `${escapeLatex(text)}, \\url{${url.replaceAll(/[\\{}%#]/gu, encodeSign)}}`;
    case "restructuredtext":
      return url === null ? text : `\`${text.replaceAll(/[`<>\\]/gu, "\\$&")} <${url}>\`__`;
    case "asciidoc":
      return url === null ? text : `link:${url}[${text.replaceAll("]", "\\]")}]`;
    case "plain":
      return url === null ? text : `${text}, ${url}`;
    default:
      return markup satisfies never;
  }
}

/** The address of a source on the web; null where it has none. */
export function addressOf({ url }: Source): string | null {
  return url !== null && /^https?:\/\/\S+$/u.test(url) ? url : null;
}

function encodeSign(sign: string): string {
  return sign === "#" || sign === "%" ? `\\${sign}` : encodeURIComponent(sign);
}
