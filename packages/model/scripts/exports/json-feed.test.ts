import { parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { createFeed } from "./feed.ts";
import { changed } from "./fixture/release.ts";
import { printJsonFeed } from "./json-feed.ts";

describe("printJsonFeed", () => {
  const feed = createFeed(changed);
  const text = printJsonFeed(feed);

  it("is JSON Feed 1.1 with what the format asks for", () => {
    const { version, title, items } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(title).toBe("choosefr");
    for (const item of items as readonly object[]) {
      expect(Object.keys(item)).toEqual(["id", "title", "content_text", "date_published", "language"]);
    }
  });

  it("is read by another's parser, text for text", () => {
    const parsed = parseJsonFeed(text);
    expect(parsed.authors).toEqual([{ name: "choosefr" }]);
    expect(parsed.items).toEqual(
      feed.entries.map(({ id, title, text: content, at, language }) => ({
        id,
        title,
        content_text: content,
        date_published: at,
        language,
      })),
    );
  });
});
