import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPublisher, createSource } from "../../fixtures/shipped-claims.ts";
import { source, sourceIds } from "../record.ts";
import type { Source } from "../source.ts";
import { escapeMarkdown } from "./cite-as-markdown.ts";
import { type CitationFormat, citeSource } from "./cite-source.ts";

const tribune = createSource("latribune-2024-05-ms", {
  publisher: { ...createPublisher("la-tribune"), name: "La Tribune" },
  title: "Microsoft investit",
  url: "https://example.org/a?b=1&c=%2F#d",
  published: "2024-05-13",
  accessed: "2024-06-01",
});
const bare = createSource("bare", { publisher: null, language: "de", kind: "blog" });

describe("citeSource", () => {
  it.each<[CitationFormat, string, string]>([
    [
      "text",
      "«\u00a0Microsoft investit\u00a0», La Tribune, 13 mai 2024, https://example.org/a?b=1&c=%2F#d",
      "“Microsoft investit”, La Tribune, 13 May 2024, https://example.org/a?b=1&c=%2F#d",
    ],
    [
      "markdown",
      "[La Tribune, 13 mai 2024](<https://example.org/a?b=1&c=%2F#d>)",
      "[La Tribune, 13 May 2024](<https://example.org/a?b=1&c=%2F#d>)",
    ],
    [
      "footnote",
      "[^latribune-2024-05-ms]: «\u00a0Microsoft investit\u00a0», La Tribune, 13 mai 2024, <https://example.org/a?b=1&c=%2F#d>",
      "[^latribune-2024-05-ms]: “Microsoft investit”, La Tribune, 13 May 2024, <https://example.org/a?b=1&c=%2F#d>",
    ],
  ])("as %s", (format, french, english) => {
    expect([citeSource(tribune, format, "fr"), citeSource(tribune, format, "en")]).toEqual([french, english]);
  });

  it("as BibTeX", () => {
    expect(citeSource(tribune, "bibtex", "fr")).toBe(`@online{latribune-2024-05-ms,
  title = {{Microsoft investit}},
  organization = {La Tribune},
  date = {2024-05-13},
  url = {https://example.org/a?b=1&c=%2F#d},
  urldate = {2024-06-01},
  langid = {french},
}`);
    expect(citeSource({ ...bare, published: "2024-05", language: "en" }, "bibtex", "fr")).toBe(`@online{bare,
  date = {2024-05},
  langid = {english},
}`);
  });

  it("as CSL", () => {
    expect(JSON.parse(citeSource(tribune, "csl-json", "en"))).toEqual({
      id: "latribune-2024-05-ms",
      type: "article-newspaper",
      title: "Microsoft investit",
      "container-title": "La Tribune",
      issued: { "date-parts": [[2024, 5, 13]] },
      accessed: { "date-parts": [[2024, 6, 1]] },
      URL: "https://example.org/a?b=1&c=%2F#d",
      language: "fr",
    });
    expect(JSON.parse(citeSource(bare, "csl-json", "en"))).toEqual({ id: "bare", type: "webpage", language: "de" });
  });

  it("leaves out what is unknown", () => {
    expect(citeSource(bare, "text", "fr")).toBe("Article sans éditeur connu");
    expect(citeSource(bare, "markdown", "en")).toBe("Article by an unknown publisher");
    expect(citeSource(bare, "footnote", "en")).toBe("[^bare]: Article by an unknown publisher");
    expect(citeSource(bare, "bibtex", "en")).toBe("@online{bare,\n}");
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "//example.org",
    "HTTPS:/example.org",
  ])("does not lead to %s", (url) => {
    for (const format of ["text", "markdown", "footnote", "bibtex", "csl-json"] as const) {
      expect(citeSource({ ...tribune, url }, format, "en")).not.toContain(url.slice(0, 8));
    }
    expect(citeSource({ ...tribune, url }, "markdown", "en")).toBe("La Tribune, 13 May 2024");
  });

  it("encodes what would end a link or a field, and nothing else of an address", () => {
    const url = 'https://example.org/é%20%2F)(_[1] <b>{a}"\\`^|\n\u2028\ud800';
    const encoded = "https://example.org/é%20%2F)(_[1]%20%3Cb%3E%7Ba%7D%22%5C%60%5E%7C%0A%E2%80%A8%EF%BF%BD";
    expect(citeSource({ ...bare, url }, "text", "en")).toBe(`Article by an unknown publisher, ${encoded}`);
    expect(citeSource({ ...bare, url }, "markdown", "en")).toBe(`[Article by an unknown publisher](<${encoded}>)`);
  });

  it.each<[string, string]>([
    ["100 % {vrai}", "{{100 \\% \\textbraceleft{}vrai\\textbraceright{}}}"],
    ["a } b", "{{a \\textbraceright{} b}}"],
    [
      "\\input{x} & $y_1^2$ #~",
      "{{\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& \\$y\\_1\\textasciicircum{}2\\$ \\#\\textasciitilde{}}}",
    ],
  ])("escapes for BibTeX: %j", (title, field) => {
    expect(citeSource({ ...bare, title }, "bibtex", "en")).toContain(`title = ${field},`);
  });
});

describe("escapeMarkdown", () => {
  it.each([
    ["*bold* _it_ `code` ~~no~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~"],
    ["[a](b) ![c](d) <e> &amp; |", "\\[a\\]\\(b\\) \\!\\[c\\]\\(d\\) \\<e\\> \\&amp; \\|"],
    ["# Titre\n\n- un\r\n1. deux\u2028x", "\\# Titre \\- un 1\\. deux x"],
    ["https://example.org et a@b.fr", "https\\://example\\.org et a\\@b\\.fr"],
    ["Choose France : 15 milliards d’euros", "Choose France : 15 milliards d’euros"],
    ["«\u00a04\u00a0milliards\u00a0»", "«\u00a04\u00a0milliards\u00a0»"],
    ["\\", "\\\\"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("a hostile source", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "{",
          "}",
          "\\",
          "`",
          "*",
          "_",
          "\n",
          "\r",
          "|",
          "&",
          "%",
          "$",
          "a",
          " ",
        ),
      )
      .map((signs) => signs.join("")),
    fc.constantFrom(
      "](javascript:alert(1))",
      "<script>alert(1)</script>",
      "}}\n@online{x, title = {y",
      "\\end{document}",
      "```\n# x",
      "${jndi:ldap://x}",
      "![x](https://example.org/pixel)",
    ),
  );
  const hostileSource = fc
    .record({ title: hostile, name: hostile, path: hostile, published: fc.constantFrom(null, "2024", "2024-05-13") })
    .map(
      ({ title, name, path, published }): Source =>
        createSource("hostile", {
          title,
          published,
          publisher: { ...createPublisher("hostile"), name },
          url: `https://example.org/${path}`,
        }),
    );
  const locale = fc.constantFrom("fr" as const, "en" as const);

  /** What Markdown still reads as markup: escaped signs, and the marks that the citation itself puts, taken away. */
  function liveMarkup(markdown: string, url: string): string {
    return markdown
      .replace(`<${url}>`, "")
      .replaceAll(/\\[!-/:-@[-`{-~]/gu, "")
      .replace(/^\[([^\]]*)\]\(\)$/u, "$1")
      .replace(/^\[\^hostile\]: /u, "");
  }

  it("stays one inert line of Markdown", () => {
    fc.assert(
      fc.property(hostileSource, locale, (item, language) => {
        const url = (JSON.parse(citeSource(item, "csl-json", language)) as { readonly URL: string }).URL;
        for (const format of ["markdown", "footnote"] as const) {
          const markdown = citeSource(item, format, language);
          expect(markdown).toContain(`<${url}>`);
          expect(url).toMatch(/^https:\/\/example\.org\/[^\s<>"\\^`{|}]*$/u);
          expect(liveMarkup(markdown, url)).not.toMatch(/[\\`*_{}[\]<>#+|~&$@\n\r\u2028\u2029]/u);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("stays on one line of text", () => {
    fc.assert(
      fc.property(hostileSource, locale, (item, language) => {
        expect(citeSource(item, "text", language)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/u);
      }),
    );
  });

  it("stays one entry of BibTeX with its braces in balance", () => {
    fc.assert(
      fc.property(hostileSource, locale, (item, language) => {
        const entry = citeSource(item, "bibtex", language);
        let depth = 0;
        const signs = entry.split("");
        for (const [index, sign] of signs.entries()) {
          depth += Number(sign === "{") - Number(sign === "}");
          if (index > "@online".length) expect(depth === 0).toBe(index === signs.length - 1);
        }
        expect(depth).toBe(0);
        expect(
          entry
            .split("\n")
            .slice(1, -1)
            .every((line) => /^ {2}[a-z]+ = \{.*\},$/u.test(line)),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("stays valid JSON that keeps the title", () => {
    fc.assert(
      fc.property(hostileSource, locale, (item, language) => {
        expect(JSON.parse(citeSource(item, "csl-json", language))).toMatchObject({ title: item.title });
      }),
    );
  });
});

describe("every source of the record", () => {
  it("is cited in every format", () => {
    for (const id of sourceIds) {
      const item = source(id);
      expect(citeSource(item, "bibtex", "fr")).toMatch(new RegExp(`^@online\\{${id},\n`, "u"));
      expect(JSON.parse(citeSource(item, "csl-json", "fr"))).toMatchObject({ id });
      if (item.url !== null) expect(citeSource(item, "markdown", "fr")).toMatch(/^\[.*\]\(<https?:\/\/.*>\)$/u);
      expect(citeSource(item, "footnote", "en").startsWith(`[^${id}]: `)).toBe(true);
    }
  });
});
