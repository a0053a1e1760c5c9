import { describe, expect, it } from "vitest";
import { createFeed } from "./feed.ts";
import { changed, shipped } from "./fixture/release.ts";

describe("createFeed", () => {
  it("has each change once in French and once in English, with an id of its own", () => {
    const { entries } = createFeed(changed);
    expect(entries.map(({ language }) => language)).toEqual(entries.map((_entry, place) => (place % 2 ? "en" : "fr")));
    expect(entries).toHaveLength(10);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(10);
    for (const { id, language } of entries) {
      expect(id).toMatch(new RegExp(`^tag:choosefr,2026:change/.+/${language}$`, "u"));
    }
  });

  it("gives an entry the same id whatever comes after it", () => {
    const later = createFeed({ ...changed, version: { version: "1.3.0", date: "2027-01-01" } });
    const kept = createFeed(changed).entries.filter(({ id }) => !id.includes("/version/"));
    expect(later.entries.filter(({ id }) => !id.includes("/version/"))).toEqual(kept);
  });

  it("is as new as its newest entry", () => {
    expect(createFeed(shipped).at).toBe("2026-11-20T00:00:00Z");
    expect(createFeed(changed).at).toBe("2026-11-21T00:00:00Z");
  });
});
