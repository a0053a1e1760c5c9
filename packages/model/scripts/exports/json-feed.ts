import type { Feed } from "./feed.ts";
import { printJson } from "./print-json.ts";

/** A feed as JSON Feed 1.1. Its items have no `url`, since none is known where the data are served, but places on the site. */
export function printJsonFeed({ title, description, author, entries }: Feed): string {
  return printJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.at,
      language: entry.language,
      ...(entry.page === null ? {} : { _choosefr: { page: entry.page, claim: entry.claim } }),
    })),
  });
}
