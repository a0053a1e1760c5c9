import { describe, expect, it } from "vitest";
import { hostLanguageOf } from "./host-language.ts";
import { readDocument } from "./read-document.ts";

const COMMENTED = ["asciidoc", "html", "latex", "markdown", "mdx", "plaintext", "restructuredtext", "yaml"];
const PROGRAMS = ["typescript", "python", "rust", "css", "sql", "ocaml", "bat", "vb", "fortran", "erlang", "clojure"];

describe("a host language", () => {
  it.each([...COMMENTED, ...PROGRAMS])("%s has comments in which a directive is read", (languageId) => {
    const [open, close] = hostLanguageOf(languageId).comment ?? ["", ""];
    const text = `${open}choosefr-ignore: amazon${close}\n\nAmazon`;
    expect(readDocument(text, languageId).silences).toEqual([{ start: 0, end: text.length, entity: "amazon" }]);
  });

  it.each(["json", "csv", "bibtex"])("%s has no comments", (languageId) => {
    expect(hostLanguageOf(languageId).comment).toBeNull();
  });

  it("is prose, data, code or nothing to read", () => {
    const kinds = ["markdown", "json", "typescript", "bibtex", "plaintext", "never-heard-of"];
    expect(kinds.map((id) => hostLanguageOf(id).kind)).toEqual(["prose", "data", "code", "none", "prose", "prose"]);
  });
});
