import { describeSource } from "../describe/source.ts";
import type { Language } from "../generated/types.ts";
import type { CitedPage } from "../source.ts";
import { addressOf, onOneLine } from "./address.ts";
import { quoteTitle } from "./quote-title.ts";

/** A source as one line of plain text. */
export function citeAsText(source: CitedPage, locale: Language): string {
  const url = addressOf(source);
  const title = source.title === null ? [] : [quoteTitle(source.title, locale)];
  return onOneLine([...title, describeSource(source, locale), ...(url === null ? [] : [url])].join(", "));
}
