import { describe, expect, it } from "vitest";
import { showBlocks, showSilences } from "../../fixtures/shown-reading.ts";
import { readDocument } from "./read-document.ts";

describe("directives", () => {
  it.each([
    ["markdown", "<!-- choosefr-ignore-next-line -->\n\nAmazon promet\nun plan", ["*: Amazon promet"]],
    ["markdown", "<!--\n  choosefr-ignore-next-line\n-->\nAmazon", ["*: Amazon"]],
    [
      "markdown",
      "Un plan\nAmazon promet <!-- choosefr-ignore-line -->\nMars",
      ["*: Amazon promet <!-- choosefr-ignore-line -->"],
    ],
    ["markdown", "<!-- choosefr-disable -->\nAmazon\n<!-- choosefr-enable -->\nMars", ["*:  -->⏎Amazon⏎<!-- "]],
    ["markdown", "<!-- choosefr-disable: Amazon, L’Oréal -->\nMars", ["Amazon: -->⏎Mars", "L’Oréal: -->⏎Mars"]],
    ["markdown", "choosefr-ignore-next-line\nAmazon", ["*: Amazon"]],
    ["markdown", "---\n# choosefr-ignore-next-line\ntitre: Amazon\n---\nMars", ["*: titre: Amazon"]],
    ["html", "<p>Un plan</p>\n<!-- choosefr-ignore-next-line : Mars -->\n<p>Amazon</p>", ["Mars: <p>Amazon</p>"]],
    ["latex", "Un plan % choosefr-ignore-line\nMars", ["*: Un plan % choosefr-ignore-line"]],
    ["latex", "% choosefr-ignore-next-line, car le chiffre est daté\nAmazon", ["*: Amazon"]],
    ["typescript", "// choosefr-ignore-next-line\nconst a = 'Amazon promet';", ["*: const a = 'Amazon promet';"]],
    [
      "typescript",
      "/* choosefr-ignore-line */ f('Amazon promet'); g();\n",
      ["*: /* choosefr-ignore-line */ f('Amazon promet'); g();"],
    ],
    ["typescript", "/**\n * choosefr-ignore-next-line\n */\nf('Amazon promet');", ["*: f('Amazon promet');"]],
    ["python", "# choosefr-ignore-next-line -- daté\na = 'Amazon promet'", ["*: a = 'Amazon promet'"]],
    ["sql", "-- choosefr-ignore-next-line\nSELECT 'Amazon promet'", ["*: SELECT 'Amazon promet'"]],
    ["rst", ".. choosefr-ignore-next-line\n\nAmazon", ["*: Amazon"]],
    ["asciidoc", "// choosefr-ignore-next-line\nAmazon", ["*: Amazon"]],
    ["yaml", "a: Mars # choosefr-ignore-line\nb: Amazon", ["*: a: Mars # choosefr-ignore-line"]],
    ["csv", "# choosefr-ignore-next-line\nAmazon,3", ["*: Amazon,3"]],
    ["plaintext", "Un plan\n  choosefr-ignore-next-line  \nAmazon", ["*: Amazon"]],
    ["plaintext", "choosefr-ignore-next-line\n", []],
    ["plaintext", "choosefr-ignore-line choosefr-ignore-file", []],
  ])("%s: %j", (format, text, expected) => {
    expect(showSilences(text, format)).toEqual(expected);
  });

  it.each([
    ["markdown", "Mars\n\n<!-- choosefr-ignore-file -->"],
    ["typescript", "f('Mars'); // choosefr-ignore-file"],
    ["latex", "\\documentclass{mars}\n% choosefr-ignore-file\n\\begin{document}\nMars\n\\end{document}"],
    ["plaintext", "choosefr-ignore-file"],
  ])("%s: %j silences the whole file", (format, text) => {
    expect(readDocument(text, format).silences).toEqual([{ start: 0, end: text.length, entity: null }]);
  });

  it("takes names as they are written, for the whole file", () => {
    const text = "Mars\n\n<!-- choosefr-ignore: microsoft, Procter & Gamble -->";
    expect(readDocument(text, "markdown").silences).toEqual([
      { start: 0, end: text.length, entity: "microsoft" },
      { start: 0, end: text.length, entity: "Procter & Gamble" },
    ]);
  });

  it.each([
    ["markdown", "Écrivez `choosefr-ignore-file` ou choosefr-ignore-file."],
    ["markdown", "```html\n<!-- choosefr-ignore-file -->\n```"],
    ["markdown", "choosefr-ignore-file rend tout muet."],
    ["markdown", "<!-- choosefr-ignore -->\n<!-- choosefr-ignore: , -->"],
    ["markdown", "<!-- choosefr-ignore-files -->"],
    ["latex", "\\begin{verbatim}\n% choosefr-ignore-file\n\\end{verbatim}"],
    ["typescript", "const a = 'choosefr-ignore-file';\nconst b = `\n// choosefr-ignore-file\n`;"],
    ["json", '{"a": "choosefr-ignore-file"}'],
  ])("%s: %j is none", (format, text) => {
    expect(readDocument(text, format).silences).toEqual([]);
  });

  it("is no prose itself", () => {
    expect(showBlocks("<!-- choosefr-ignore: Microsoft -->\n\nAmazon", "markdown")).toEqual(["paragraph: Amazon"]);
    expect(showBlocks("// Amazon\n// choosefr-ignore: Microsoft\nf();", "typescript")).toEqual(["comment: Amazon"]);
  });
});
