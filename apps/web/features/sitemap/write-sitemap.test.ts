import { expect, it } from "vitest";
import { writeSitemap } from "./write-sitemap.ts";

it("lists a page in both languages, each with the other", () => {
  const map = writeSitemap("https://example.org", ["", { fr: "/verifier", en: "/check" }], "2026-01-01");
  expect(map.match(/<loc>[^<]*/gu)).toEqual([
    "<loc>https://example.org/fr",
    "<loc>https://example.org/en",
    "<loc>https://example.org/fr/verifier",
    "<loc>https://example.org/en/check",
  ]);
  expect(map).toContain('hreflang="en" href="https://example.org/en/check"/><lastmod>2026-01-01</lastmod></url>');
});

it("writes nothing that XML would read as markup", () => {
  expect(writeSitemap("https://example.org", ["/a&b"], "2026-01-01")).toContain("/fr/a&amp;b</loc>");
});
