import type { Language } from "../generated/types.ts";
import type { CitedPage } from "../source.ts";
import { citeAsBibtex } from "./cite-as-bibtex.ts";
import { citeAsCsl } from "./cite-as-csl.ts";
import { citeAsFootnote, citeAsLink } from "./cite-as-markdown.ts";
import { citeAsText } from "./cite-as-text.ts";

/** The forms in which a source can be cited. */
export type CitationFormat = "text" | "markdown" | "footnote" | "bibtex" | "csl-json";

/**
 * A citation of a source, built from what its record knows and no more: what is unknown is left out. One line, but for
 * `bibtex` and `csl-json`; titles and names that hold markup stay text, and only an address of the web is linked.
 * `footnote` is a Markdown footnote named by the source's id; `csl-json` a JSON text of one CSL item.
 *
 * @example
 * import { citeSource, source } from "@choosefr/model";
 * const page = { ...source("latribune-2024-05-ms"), url: "https://example.org/", title: "Un titre" };
 * citeSource(page, "text", "en"); // => "“Un titre”, La Tribune, May 2024, https://example.org/"
 */
export function citeSource(source: CitedPage, format: CitationFormat, locale: Language): string {
  switch (format) {
    case "text":
      return citeAsText(source, locale);
    case "markdown":
      return citeAsLink(source, locale);
    case "footnote":
      return citeAsFootnote(source, locale);
    case "bibtex":
      return citeAsBibtex(source);
    case "csl-json":
      return JSON.stringify(citeAsCsl(source), null, 2);
    default:
      return format satisfies never;
  }
}
