import { source } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { citeKeyInLatex, citeKeyInPandoc } from "./citation-key.ts";
import { type CitationStyle, likelyStyle, stylesFor } from "./citation-style.ts";
import { citeForClipboard } from "./copied-citation.ts";

describe("the style of a document", () => {
  it.each<[string, string, CitationStyle]>([
    ["markdown", "Microsoft investit.", "footnote"],
    ["markdown", "Voir [ici](https://example.org).", "link"],
    ["markdown", "Voir ![image](https://example.org/a.png).", "footnote"],
    ["markdown", "Voir [ici](https://example.org)[^1].", "footnote"],
    ["quarto", "---\nbibliography: refs.bib\n---\nTexte.", "key"],
    ["markdown", "Selon eux [@smith2024, p. 3].", "key"],
    ["markdown", "Écrire à [moi@example.org] ou à @nom.", "footnote"],
    ["markdown", 'Voir <a href="https://example.org">ici</a>.', "html"],
    ["html", "<p>Microsoft</p>", "html"],
    ["latex", "Microsoft investit.", "latex"],
    ["latex", "Microsoft\\footnote{Note.} investit.", "footnote"],
    ["latex", "Microsoft\\footnote{Note.} investit~\\autocite{a}.", "latex"],
    ["restructuredtext", "Microsoft.", "link"],
    ["restructuredtext", "Microsoft [#a]_.", "footnote"],
    ["asciidoc", "Microsoftfootnote:[a].", "footnote"],
    ["plaintext", "Microsoft investit.", "text"],
    ["plaintext", "Microsoft [1].\n\n[1] Une source.", "footnote"],
    ["typescript", "// Microsoft\n[1] ", "text"],
  ])("in %s, of %j, is %s", (languageId, text, style) => {
    expect(likelyStyle(text, languageId)).toBe(style);
    expect(stylesFor(text, languageId)[0]).toBe(style);
    expect(new Set(stylesFor(text, languageId)).size).toBe(stylesFor(text, languageId).length);
  });

  it("has no footnotes where they would break what is written", () => {
    expect(stylesFor("", "python")).not.toContain("footnote");
    expect(stylesFor("", "html")).not.toContain("footnote");
    expect(stylesFor("", "markdown")).toHaveLength(6);
  });
});

describe("a key", () => {
  it("is cited by the command that the document uses most", () => {
    expect(citeKeyInLatex("", "a")).toBe("~\\cite{a}");
    expect(citeKeyInLatex("\\autocite{x} \\autocite[3]{y} \\cite{z}", "a")).toBe("~\\autocite{a}");
    expect(citeKeyInLatex("\\footcite{x}", "a")).toBe("\\footcite{a}");
    expect(citeKeyInLatex("\\citestyle{x} \\nocite{y}", "a")).toBe("~\\cite{a}");
    expect(citeKeyInPandoc("a")).toBe(" [@a]");
  });
});

describe("on the clipboard", () => {
  const page = { ...source("latribune-2024-05-ms"), url: "https://example.org/a", published: "2024-05-13" };

  it.each<[CitationStyle, string, string]>([
    ["footnote", "markdown", "[^latribune-2024-05-ms]: "],
    ["link", "markdown", "[La Tribune, 13 mai 2024](<https://example.org/a>)"],
    ["link", "typescript", "[La Tribune, 13 mai 2024](<https://example.org/a>)"],
    ["link", "asciidoc", "link:https://example.org/a[La Tribune, 13 mai 2024]"],
    ["html", "markdown", '<a href="https://example.org/a">La Tribune, 13 mai 2024</a>'],
    ["latex", "latex", "@online{latribune-2024-05-ms,"],
    ["key", "markdown", '{\n  "id": "latribune-2024-05-ms"'],
    ["text", "plaintext", ""],
  ])("%s in %s", (style, languageId, start) => {
    expect(citeForClipboard(page, style, languageId, "fr").startsWith(start)).toBe(true);
  });
});
