import { citeSource, type Language, type Source } from "@choosefr/model";
import type { CitationStyle } from "./citation-style.ts";
import { nameInMarkup } from "./inline-citation.ts";
import { type Markup, markupOf } from "./markup.ts";

/** A source cited for pasting anywhere, in a style: of a footnote its text, of a key the entry of the bibliography. */
export function citeForClipboard(source: Source, style: CitationStyle, languageId: string, locale: Language): string {
  switch (style) {
    case "footnote":
      return citeSource(source, "footnote", locale);
    case "link":
      return nameInMarkup(source, linkMarkup(languageId), locale);
    case "html":
      return nameInMarkup(source, "html", locale);
    case "latex":
      return citeSource(source, "bibtex", locale);
    case "key":
      return citeSource(source, "csl-json", locale);
    case "text":
      return citeSource(source, "text", locale);
    default:
      return style satisfies never;
  }
}

/** The markup of a link: the document's own where it has links of its own, else Markdown. */
export function linkMarkup(languageId: string): Markup {
  const markup = markupOf(languageId);
  return markup === "restructuredtext" || markup === "asciidoc" ? markup : "markdown";
}
