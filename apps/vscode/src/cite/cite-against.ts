import { describeSource, type Language, type Source } from "@choosefr/model";
import type { CitationStyle } from "./citation-style.ts";
import { linkMarkup } from "./copied-citation.ts";
import { nameInMarkup } from "./inline-citation.ts";
import { markupOf } from "./markup.ts";
import { writeInMarkup } from "./write-in-markup.ts";

/**
 * What to write behind a figure that a source does not print, in brackets: what it prints instead and who it is, `mark`
 * being how the style cites it. Only the first line of a mark stands in the sentence.
 */
export function citeAgainst(
  said: string,
  source: Source,
  mark: string,
  style: CitationStyle,
  languageId: string,
  locale: Language,
): string {
  const markup = markupOf(languageId);
  const according = `${writeInMarkup(said, markup)} ${locale === "fr" ? "selon" : "according to"}`;
  switch (style) {
    case "footnote":
    case "latex":
    case "key": {
      if (mark.startsWith("\\footnote{")) return `\\footnote{${according} ${nameInMarkup(source, "latex", locale)}.}`;
      const name = writeInMarkup(describeSource(source, locale), markup);
      const [first = "", ...below] = mark.split(/(?=\n)/u);
      return ` (${according} ${name}${first})${below.join("")}`;
    }
    case "link":
      return ` (${according} ${nameInMarkup(source, linkMarkup(languageId), locale)})`;
    case "html":
      return ` (${according} ${nameInMarkup(source, "html", locale)})`;
    case "text":
      return ` (${according} ${nameInMarkup(source, "plain", locale)})`;
    default:
      return style satisfies never;
  }
}
