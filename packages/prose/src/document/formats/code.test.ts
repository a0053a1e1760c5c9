import { describe, expect, it } from "vitest";
import { showBlocks } from "../../../fixtures/shown-reading.ts";

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

describe("programs", () => {
  it.each([
    [
      "typescript",
      lines("// Amazon promet", "// un plan.", "const a = 1; // Mars", "", "// Engie"),
      ["comment: Amazon promet ¦ un plan.", "comment: Mars", "comment: Engie"],
    ],
    [
      "typescript",
      lines(
        "/**",
        " * Amazon promet",
        " * un plan.",
        " *",
        " * Mars tarde.",
        " * @param mars le plan d’Engie",
        " */",
        "f();",
      ),
      ["comment: Amazon promet ¦ un plan.", "comment: Mars tarde.", "comment: le plan d’Engie"],
    ],
    ["typescript", "/* Amazon\n   promet */ a(/* Mars */)", ["comment: Amazon⏎promet", "comment: Mars"]],
    [
      "typescript",
      "const a = `Amazon ${mars(`Mars`)} promet\nun plan`; b('Engie');",
      ["value: Amazon ¦ promet⏎un plan", "value: Engie"],
    ],
    [
      "typescript",
      'a.replace(/[\'"`]/g, "Amazon promet"); const b = 3 / 4 / 5; // Mars',
      ["value: Amazon promet", "comment: Mars"],
    ],
    [
      "typescript",
      "import a from 'Amazon'; const b = 'mars'; const c = \"Un\\nplan\"; // Engie",
      ["value: Un ¦ plan", "comment: Engie"],
    ],
    ["typescript", "const a = 'jamais fermé\nconst b = 'Amazon';", ["value: Amazon"]],
    ["typescript", "const a = `jamais fermé\nconst b = 'Amazon';", ["value: Amazon"]],
    [
      "javascript",
      lines("// Exemple :", "// ```", "// const amazon = 'Mars';", "// ```", "// Engie tarde."),
      ["comment: Exemple :", "comment: Engie tarde."],
    ],
    ["typescript", "#!/usr/bin/env node\n// Amazon", ["comment: Amazon"]],
    [
      "python",
      lines(
        "# Amazon",
        "def f():",
        '    """Mars promet',
        "    un plan.",
        "",
        "    Engie tarde.",
        '    """',
        "    return 'EDF promet'",
      ),
      ["comment: Amazon", "comment: Mars promet⏎un plan.", "comment: Engie tarde.", "value: EDF promet"],
    ],
    ["python", 'a = """Amazon\n\npromet"""', ["value: Amazon⏎promet"]],
    ["python", "f(f'Amazon {x} promet', \"mars\")", ["value: Amazon ¦ promet"]],
    [
      "rust",
      "/// Amazon promet\n//! Mars\nlet a: &'static str = \"Engie\"; let q = '\"'; // EDF",
      ["comment: Amazon promet ¦ Mars", "value: Engie", "comment: EDF"],
    ],
    ["go", "a := `Amazon\npromet` // Mars", ["value: Amazon⏎promet", "comment: Mars"]],
    ["c", '#include <mars.h>\nprintf("Amazon promet %d\\n", n); /* Mars', ["value: Amazon promet %d", "comment: Mars"]],
    ["sql", "-- Amazon\nSELECT 'Mars tarde' /* Engie */;", ["comment: Amazon", "value: Mars tarde", "comment: Engie"]],
    [
      "shellscript",
      '# Amazon n’a pas promis\necho "Mars tarde" # don\'t',
      ["comment: Amazon n’a pas promis", "value: Mars tarde", "comment: don't"],
    ],
    ["css", "/* Amazon */ a { content: 'Mars tarde'; }", ["comment: Amazon", "value: Mars tarde"]],
    ["lua", "--[[ Amazon\npromet ]] -- Mars", ["comment: Amazon⏎promet", "comment: Mars"]],
    ["haskell", '{- Amazon -} f = "Mars tarde" -- Engie', ["comment: Amazon", "value: Mars tarde", "comment: Engie"]],
    ["clojure", ';; Amazon promet\n(f "Mars tarde")', ["comment: Amazon promet", "value: Mars tarde"]],
    ["vb", 'x = "Amazon promet" \' Mars', ["value: Amazon promet", "comment: Mars"]],
    ["po", 'msgid "Amazon invests"\nmsgstr "Amazon investit"', ["value: Amazon invests", "value: Amazon investit"]],
    ["toml", "a = \"Amazon promet\" # Mars\nb = 'engie'", ["value: Amazon promet", "comment: Mars"]],
  ])("%s: %j", (id, text, expected) => {
    expect(showBlocks(text, id)).toEqual(expected);
  });

  it("knows languages by their short names", () => {
    expect(showBlocks("# Amazon", "py")).toEqual(["comment: Amazon"]);
    expect(showBlocks("// Amazon", "TS")).toEqual(["comment: Amazon"]);
  });
});
