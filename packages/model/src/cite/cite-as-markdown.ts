import { describeSource } from "../describe/source.ts";
import type { Language } from "../generated/types.ts";
import type { CitedPage } from "../source.ts";
import { addressOf, onOneLine } from "./address.ts";
import { quoteTitle } from "./quote-title.ts";

/** A source as a Markdown footnote that is named by the source's id. */
export function citeAsFootnote(source: CitedPage, locale: Language): string {
  return `[^${source.id}]: ${citeAsMarkdown(source, locale)}`;
}

function citeAsMarkdown(source: CitedPage, locale: Language): string {
  const url = addressOf(source);
  const title = source.title === null ? [] : [escapeMarkdown(quoteTitle(source.title, locale))];
  const named = escapeMarkdown(describeSource(source, locale));
  return [...title, named, ...(url === null ? [] : [`<${url}>`])].join(", ");
}

/**
 * A source as a Markdown link: who published it and when, or another text; plain text where it has no address.
 *
 * @example
 * import { citeAsLink, source } from "@choosefr/model";
 * citeAsLink({ ...source("latribune-2024-05-ms"), url: "https://example.org/" }, "en"); // => "[La Tribune, May 2024](<https://example.org/>)"
 */
export function citeAsLink(source: CitedPage, locale: Language, text: string = describeSource(source, locale)): string {
  const url = addressOf(source);
  const shown = escapeMarkdown(text);
  return url === null ? shown : `[${shown}](<${url}>)`;
}

/**
 * Escapes every sign that Markdown or HTML could read as markup, and sets the text on one line.
 *
 * @example
 * import { escapeMarkdown } from "@choosefr/model";
 * escapeMarkdown("*AI*"); // => "\\*AI\\*"
 */
export function escapeMarkdown(text: string): string {
  return onOneLine(text).replaceAll(/[\\`*_{}[\]()<>#+\-.!|~&$@]|:(?=\/\/)/gu, "\\$&");
}
