import { expect, it } from "vitest";
import { showBlocks, showCells } from "../../../fixtures/shown-reading.ts";

function lines(...all: readonly string[]): string {
  return all.join("\n");
}

it.each([
  [
    "headings",
    lines("======", "Amazon", "======", "", "Mars", "----", "Texte", "", "Engie", "----"),
    ["heading1: Amazon", "heading2: Mars", "paragraph: Texte", "heading2: Engie"],
  ],
  [
    "paragraphs and lists",
    lines("Amazon promet", "un plan.", "", "- Mars", "  tarde", "- Engie", "", "#. EDF"),
    ["paragraph: Amazon promet⏎un plan.", "item: Mars⏎tarde", "item: Engie", "item: EDF"],
  ],
  [
    "literals and roles",
    "``mars`` et :ref:`Amazon <mars>`, :code:`Mars`, `Engie <https://mars.fr>`_, `EDF`_ et `mars`",
    ["paragraph: et ¦ Amazon ¦ , ¦ , ¦ Engie ¦ , ¦ EDF ¦ et"],
  ],
  [
    "code",
    lines(
      "Voici::",
      "",
      "    Amazon",
      "",
      "    Mars",
      "",
      "Fin",
      "",
      ".. code-block:: python",
      "",
      "   amazon = 'Mars'",
      "",
      "Suite",
    ),
    ["paragraph: Voici::", "paragraph: Fin", "paragraph: Suite"],
  ],
  ["doctests", lines(">>> Amazon", "Mars", "", "Engie"), ["paragraph: Engie"]],
  [
    "directives",
    lines(
      ".. note:: Amazon promet",
      "   un plan.",
      "",
      ".. figure:: mars.png",
      "   :alt: Mars",
      "",
      "   L’usine d’Engie",
      "",
      ".. _mars: https://mars.fr",
      "",
      ".. [1] Selon EDF",
    ),
    ["paragraph: Amazon promet⏎un plan.", "paragraph: L’usine d’Engie", "paragraph: Selon EDF"],
  ],
  [
    "comments",
    lines(".. Amazon relit", "   et Mars.", "", "Texte"),
    ["comment: Amazon relit⏎et Mars.", "paragraph: Texte"],
  ],
  ["fields", lines(":auteur: Amazon", ":date: hier"), ["item: Amazon", "item: hier"]],
])("%s", (_, text, expected) => {
  expect(showBlocks(text, "restructuredtext")).toEqual(expected);
});

it("gives a row for each line of a table", () => {
  const simple = lines(
    "=======  ========",
    "Nom      Promesse",
    "=======  ========",
    "Amazon   1,2 Md€",
    "Mars",
    "=======  ========",
    "",
    "Fin",
  );
  expect(showBlocks(simple, "rst")).toEqual([
    "row: Nom ¦ Promesse",
    "row: Amazon ¦ 1,2 Md€",
    "row: Mars",
    "paragraph: Fin",
  ]);
  expect(showCells(simple, "rst")[2]).toEqual(["Mars", ""]);
  const grid = lines("+------+------+", "| Nom  | Lieu |", "+======+======+", "| Mars | Lens |", "+------+------+");
  expect(showCells(grid, "rst")).toEqual([
    ["Nom", "Lieu"],
    ["Mars", "Lens"],
  ]);
});
