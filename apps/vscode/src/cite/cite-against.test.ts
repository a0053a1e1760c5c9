import { source } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import type { CitationStyle } from "./citation-style.ts";
import { citeAgainst } from "./cite-against.ts";

const page = { ...source("latribune-2024-05-ms"), url: "https://example.org/a", published: "2024-05-13" };
const said = "4\u00a0milliards d’euros";
const who = "La Tribune, 13 mai 2024";

describe("a source cited against what it does not print", () => {
  it.each<[string, CitationStyle, string, string]>([
    ["markdown", "footnote", "[^1]", ` (${said} selon ${who}[^1])`],
    ["markdown", "footnote", "[^1]\n\n[^1]: note", ` (${said} selon ${who}[^1])\n\n[^1]: note`],
    ["markdown", "key", " [@k]", ` (${said} selon ${who} [@k])`],
    ["markdown", "link", "", ` (${said} selon [${who}](<https://example.org/a>))`],
    ["markdown", "html", "", ` (${said} selon <a href="https://example.org/a">${who}</a>)`],
    ["latex", "latex", "~\\cite{k}", ` (4~milliards d’euros selon ${who}~\\cite{k})`],
    [
      "latex",
      "footnote",
      "\\footnote{La Tribune.}",
      `\\footnote{4~milliards d’euros selon ${who}, \\url{https://example.org/a}.}`,
    ],
    ["plaintext", "text", "", ` (${said} selon ${who}, https://example.org/a)`],
  ])("in %s, by %s with %j", (languageId, style, mark, told) => {
    expect(citeAgainst(said, page, mark, style, languageId, "fr")).toBe(told);
  });

  it("keeps signs of the markup in what is said", () => {
    expect(citeAgainst("$5 billion", page, "~\\cite{k}", "latex", "latex", "en")).toBe(
      " (\\$5 billion according to La Tribune, 13 May 2024~\\cite{k})",
    );
  });
});
