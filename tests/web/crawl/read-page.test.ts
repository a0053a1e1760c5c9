import { expect, it } from "vitest";
import { langOf, readPage } from "./read-page.ts";

const html = `<!DOCTYPE html><html lang="fr"><head><title>Amazon &amp; co</title>
  <meta name="description" content="Ce qui est annoncé."/><meta name="robots" content="noindex"/>
  <meta property="og:image" content="/previews/a.png"/><link rel="canonical" href="/fr/a"/><link rel="alternate" hrefLang="en" href="/en/a"/>
  <link rel="stylesheet" href="/_next/a.css"/><script src="/_next/a.js" async=""></script></head>
  <body><h1 id="top">Un <!-- --> titre</h1><img src="/a.png"/><a href="/fr/b#c" target="_blank" rel="noopener">là</a>
  <form action="/fr/quiz"><input placeholder="Un nom"/></form><p lang="en">a figure</p>
  <pre>{code}</pre><code>x <b>y</b></code><script type="application/ld+json">{"@type":"WebPage"}</script></body></html>`;

it("reads what a page shows and says", () => {
  const page = readPage("/fr/a", html);
  expect(page).toMatchObject({
    lang: "fr",
    titles: ["Amazon & co"],
    descriptions: ["Ce qui est annoncé."],
    robots: "noindex",
    canonical: ["/fr/a"],
    alternates: new Map([["en", "/en/a"]]),
    headings: 1,
    ids: ["top"],
    links: [
      { href: "/fr/b#c", rel: "noopener", opensTab: true },
      { href: "/fr/quiz", rel: "", opensTab: false },
    ],
    files: ["/_next/a.css", "/previews/a.png", "/_next/a.js", "/a.png"],
    picturesWithoutText: 1,
    data: ['{"@type":"WebPage"}'],
  });
  const said = page.words.map(({ text, lang }) => `${lang}: ${text.replaceAll(/\s+/gu, " ")}`);
  expect(said).toEqual([
    "fr: Amazon & co",
    "fr: Un titre",
    "fr: là",
    "fr: Un nom",
    "en: a figure",
    "fr: Ce qui est annoncé.",
  ]);
});

it("knows the language of an address", () => {
  expect(["/en", "/en/places", "/fr/verifier"].map(langOf)).toEqual(["en", "en", "fr"]);
});
