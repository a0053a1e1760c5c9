import { expect, it } from "vitest";
import { showBlocks, showCells } from "../../../fixtures/shown-reading.ts";

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

it.each([
  [
    "headings and attributes",
    lines("= Amazon", ":auteur: Mars", "", "== Engie", "Un plan."),
    ["heading1: Amazon", "heading2: Engie", "paragraph: Un plan."],
  ],
  [
    "lists",
    lines("* Amazon", "** Lens", ". Mars", "- Engie", "EDF:: promet"),
    ["item: Amazon", "item: Lens", "item: Mars", "item: Engie", "item: EDF:: promet"],
  ],
  [
    "code",
    lines(
      "[source,java]",
      "----",
      "amazon();",
      "",
      "Mars",
      "----",
      "",
      " Amazon en retrait",
      "",
      "Engie",
      "....",
      "EDF",
      "....",
    ),
    ["paragraph: Engie"],
  ],
  [
    "comments",
    lines("// Amazon relit", "// et Mars.", "", "////", "Engie", "", "EDF", "////", "Fin"),
    ["comment: Amazon relit ¦ et Mars.", "comment: Engie", "comment: EDF", "paragraph: Fin"],
  ],
  [
    "links",
    "Voir https://mars.fr[Amazon], link:mars.html[Mars], <<mars,Engie>>, <<mars>> et `edf`.",
    ["paragraph: Voir ¦ [Amazon], ¦ [Mars], ¦ Engie>>, ¦ et ¦ ."],
  ],
  [
    "blocks of prose",
    lines("NOTE: Amazon promet.", "", "====", "Mars tarde.", "====", "", ".Un titre", "____", "Engie", "____"),
    ["paragraph: NOTE: Amazon promet.", "paragraph: Mars tarde.", "paragraph: Un titre", "paragraph: Engie"],
  ],
  [
    "values",
    "Le plan {mars} d’Amazon footnote:[Selon Mars.]",
    ["paragraph: Le plan ¦ d’Amazon footnote:[Selon Mars.]"],
  ],
])("%s", (_, text, expected) => {
  expect(showBlocks(text, "asciidoc")).toEqual(expected);
});

it("gives a row for as many cells as the table has columns", () => {
  const lined = lines("|===", "|Nom |Promesse", "", "|Amazon |1,2 Md€", "|Mars", "|3 usines", "|===", "Fin");
  expect(showCells(lined, "asciidoc")).toEqual([
    ["Nom", "Promesse"],
    ["Amazon", "1,2 Md€"],
    ["Mars", "3 usines"],
  ]);
  const listed = lines('[cols="1,2"]', "|===", "|Amazon", "|1,2 Md€", "à Lens", "|Mars", "a|3 usines", "|===");
  expect(showCells(listed, "asciidoc")).toEqual([
    ["Amazon", "1,2 Md€⏎à Lens"],
    ["Mars", "3 usines"],
  ]);
});
