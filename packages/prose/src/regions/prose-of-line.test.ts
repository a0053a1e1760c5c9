import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proseOfLine } from "./prose-of-line.ts";

function proseIn(line: string, languageId: string): string {
  return proseOfLine(line, languageId)
    .map(({ start, end }) => line.slice(start, end).trim())
    .filter((text) => text !== "")
    .join(" | ");
}

describe("proseOfLine", () => {
  it.each([
    ["Voir https://a.b/c(d), puis `x` et [lien](cible.html).", "Voir | puis | et [lien | )."],
    ["``a ` b`` c ` d", "c ` d"],
    ["[ref]: https://a.b", ""],
    ["un mot[^1] et [x][y]", "un mot | et [x"],
    ['<p class="a">Texte</p>', "Texte"],
    ['class="a b" title="c d">Texte', ">Texte"],
    ["<!-- Texte -->", "Texte"],
    ["a < b et c > d", "a < b et c > d"],
    ["\\emph{Texte} \\cite[p. 2]{cle} \\ref{fig}", "{Texte}"],
    ["Usine/Siège, Foxconn/Thales, 24/7", "Usine/Siège, Foxconn/Thales, 24/7"],
    ["a@b.fr @toi #mot", "#mot"],
    [
      "Leonardo S.p.A., Prysmian S.p.A.’s usine, mais a.py et Un.fr",
      "Leonardo S.p.A., Prysmian S.p.A.’s usine, mais | et",
    ],
    ["src/a.ts ./x a/b un_mot UN_MOT choose-france-2024 v1.2", "v1.2"],
    ["", ""],
  ])("markdown: %s", (line, expected) => {
    expect(proseIn(line, "markdown")).toBe(expected);
    expect(proseIn(line, "a language not known")).toBe(expected);
  });

  it.each([
    ["const a = 'Un texte'; // note", "typescript", "Un texte | note"],
    ["const a = `Un ${mot} ici`;", "typescript", "Un | ici"],
    ['import a from "Un/Module";', "typescript", ""],
    ['const b = require("Module");', "javascript", ""],
    ['f("cle", "Étiquette")', "javascript", "Étiquette"],
    [" * Un texte de bloc", "java", "* Un texte de bloc"],
    [" * @param amazon the client", "typescript", "* | the client"],
    ["fin du bloc */ a = 1;", "c", "fin du bloc"],
    ["a = 1; /* un texte */ b = 2;", "css", "un texte"],
    ["a = 1  # un texte", "python", "un texte"],
    ["a='c#' b", "shellscript", ""],
    ['    """Un texte ouvert', "python", "Un texte ouvert"],
    ["SELECT 1 -- un texte", "sql", "un texte"],
    ["% un texte", "matlab", "un texte"],
    ["; un texte", "clojure", "un texte"],
    ['{"cle": "Un texte", "a": "b"}', "json", "Un texte"],
    ["titre: Un texte # note", "yaml", "Un texte | note"],
    ['- titre: "Un texte"', "yaml", "Un texte"],
    ["id: amazon", "yaml", ""],
    ['let s: &\'a str = "Un texte";', "rust", "Un texte"],
    ["#include <amazon.h>", "c", ""],
    ["it's open", "javascript", ""],
  ])("%s in %s", (line, languageId, expected) => {
    expect(proseIn(line, languageId)).toBe(expected);
  });

  it("gives regions in order, apart, not empty and inside the line, for any line", () => {
    const piece = fc.constantFrom(
      "`",
      "<",
      ">",
      '"',
      "'",
      "](",
      ")",
      "://",
      "@",
      "/",
      "\\cite{",
      "}",
      "#",
      "//",
      "/*",
      "*/",
      "a",
      "A ",
      "=",
      "-",
      "_",
      ".",
    );
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    const languageId = fc.constantFrom(
      "markdown",
      "latex",
      "html",
      "typescript",
      "python",
      "yaml",
      "sql",
      "vb",
      "constructor",
    );
    fc.assert(
      fc.property(line, languageId, (text, language) => {
        let last = -1;
        for (const { start, end } of proseOfLine(text, language)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end - 1;
        }
        expect(last).toBeLessThan(text.length);
      }),
    );
  });
});
