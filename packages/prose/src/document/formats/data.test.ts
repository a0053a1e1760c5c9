import { describe, expect, it } from "vitest";
import { showBlocks, showCells } from "../../../fixtures/shown-reading.ts";

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

describe("plain text", () => {
  it("parts paragraphs at blank lines only", () => {
    const text = lines("Amazon promet", "- un entrepôt", "", " \t", "Mars `tarde` encore.\r", "");
    expect(showBlocks(text, "plaintext")).toEqual([
      "paragraph: Amazon promet⏎- un entrepôt",
      "paragraph: Mars ¦ encore.",
    ]);
  });

  it.each(["", " \n\n", "\ufeff"])("finds nothing in %j", (text) => {
    expect(showBlocks(text, "plaintext")).toEqual([]);
  });

  it("reads an unknown format as plain text", () => {
    expect(showBlocks("Amazon # Mars", "no such format")).toEqual(["paragraph: Amazon # Mars"]);
    expect(showBlocks("Amazon", "constructor")).toEqual(["paragraph: Amazon"]);
  });
});

describe("CSV", () => {
  it.each([
    [
      "a,b\nAmazon,3 usines\n",
      [
        ["a", "b"],
        ["Amazon", "3 usines"],
      ],
    ],
    [
      "nom;promesse\nAmazon;6,4 milliards",
      [
        ["nom", "promesse"],
        ["Amazon", "6,4 milliards"],
      ],
    ],
    [
      "nom\tpromesse\nMars\t3",
      [
        ["nom", "promesse"],
        ["Mars", "3"],
      ],
    ],
    [
      '"Amazon, Inc.","un ""plan""\nà Lens",x\nMars,,y',
      [
        ["Amazon, Inc.", 'un ""plan""⏎à Lens', "x"],
        ["Mars", "", "y"],
      ],
    ],
    [
      'a,"Amazon\nMars,b',
      [
        ["a", '"Amazon'],
        ["Mars", "b"],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(showCells(text, "csv")).toEqual(expected);
  });

  it("leaves out identifiers and addresses, and keeps the cells apart", () => {
    expect(showBlocks("mars_id,https://mars.fr,Amazon,12", "csv")).toEqual(["row: Amazon ¦ 12"]);
  });
});

describe("YAML", () => {
  it.each([
    ["titre: Amazon promet # selon Mars", ["value: Amazon promet", "comment: selon Mars"]],
    ["id: mars\nn: 3\nv: true\nx: ~", []],
    [
      "a: 'L''usine d’Amazon'\nb: \"Mars\\ntarde\"  # Engie",
      ["value: L''usine d’Amazon", "value: Mars ¦ tarde", "comment: Engie"],
    ],
    ['a: "Amazon\n  promet"\nb: Mars', ["value: Amazon⏎promet", "value: Mars"]],
    ["a: >-\n  Amazon\n  promet\n\n  Mars\nb: |\n  Engie", ["value: Amazon⏎promet", "value: Mars", "value: Engie"]],
    [
      "- Amazon\n- nom: Mars\n  lieu: à Lens\n-\n  - Engie",
      ["value: Amazon", "value: Mars", "value: à Lens", "value: Engie"],
    ],
    ["a: Amazon promet\n  un plan\nb: Mars", ["value: Amazon promet⏎un plan", "value: Mars"]],
    [
      "a: [mars, Amazon à Lens, \"Mars\"]\nb: {Mars: Engie, lieu: 'Dole'}",
      ["value: Amazon à Lens", "value: Mars", "value: Engie", "value: Dole"],
    ],
    ["# Amazon relit\n# et Mars\n\n# Engie\na: 1", ["comment: Amazon relit ¦ et Mars", "comment: Engie"]],
    ["a: &ancre !!str Amazon\nb: *ancre\nc: !x", ["value: Amazon"]],
    ['"Une clé": Amazon\n? Mars\n: Engie', ["value: Amazon", "value: Mars", "value: Engie"]],
    ["a: 'jamais fermé\nb: Amazon", ["value: Amazon"]],
    ["a: 6Md€\nb: €4bn", ["value: 6Md€", "value: €4bn"]],
  ])("%j", (text, expected) => {
    expect(showBlocks(text, "yaml")).toEqual(expected);
  });
});

describe("JSON", () => {
  it.each([
    ['{"Mars": "Amazon promet", "id": "mars", "n": ["Engie", 3]}', ["value: Amazon promet", "value: Engie"]],
    ['// Amazon\n{ /* Mars */ "a" : "un plan\\nneuf" }', ["comment: Amazon", "comment: Mars", "value: un plan ¦ neuf"]],
    ['{"a": "L’usine \\"neuve\\" d’Amazon"}', ['value: L’usine \\"neuve\\" d’Amazon']],
    ['{"a": "jamais fermé}\n{"b": "Amazon"}', ["value: Amazon"]],
  ])("%j", (text, expected) => {
    expect(showBlocks(text, "jsonc")).toEqual(expected);
  });
});
