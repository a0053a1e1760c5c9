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
      const needed = ["id", "title", "content_text", "date_published", "language"];
      expect(Object.keys(item).filter((key) => key !== "_choosefr")).toEqual(needed);
    }
  });

  it("says where a correction and its claim stand, as what the format leaves to us", () => {
    const { items } = JSON.parse(text) as { readonly items: readonly { readonly _choosefr?: object }[] };
    expect(items.flatMap(({ _choosefr }) => _choosefr ?? [])).toEqual(
      ["fr", "en"].map((language) => ({
        page: `/${language}/corrections#amazon-2024-investment`,
        claim: { id: "amazon-2024/investment", page: `/${language}/announcements/amazon-2024#investment` },
      })),
    );
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
