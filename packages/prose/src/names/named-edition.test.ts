import { catalogue } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNamedEdition } from "./named-edition.ts";

const editions = catalogue.series("choose-france").editions.map(catalogue.edition);
const NAME = "Choose France";

function editionIn(text: string): string | null {
  const start = text.indexOf(NAME);
  return findNamedEdition(text, { start, end: start + NAME.length }, editions);
}

describe("findNamedEdition", () => {
  it.each([
    ["Choose France 2024 : 56 projets", "choose-france-2024"],
    ["Au sommet Choose France de 2023, ProLogium", "choose-france-2023"],
    ["Choose France (2022)", "choose-france-2022"],
    ["Choose France, édition 2019,", "choose-france-2019"],
    ["Choose France, en mai 2025", "choose-france-2025"],
    ["Choose France de novembre 2025", "choose-france-2025-france"],
    ["Choose France du 13 mai 2024", "choose-france-2024"],
    ["Choose France 2025", "choose-france-2025"],
    ["the Choose France summit in May 2024", "choose-france-2024"],
    ["the Choose France Summit of May 19, 2025", "choose-france-2025"],
    ["the 2024 Choose France summit", "choose-france-2024"],
    ["l’édition 2024 de Choose France", "choose-france-2024"],
    ["la 7e édition de Choose France", "choose-france-2024"],
    ["la 7ᵉ édition du sommet Choose France en 2024", "choose-france-2024"],
    ["la septième édition du sommet Choose France", "choose-france-2024"],
    ["the seventh edition of the Choose France summit", "choose-france-2024"],
    ["the 8th Choose France summit", "choose-france-2025"],
    ["Choose France’s sixth edition", "choose-france-2023"],
    ["Choose France, première édition", "choose-france-2018"],
    ["**Choose France** 2024", "choose-france-2024"],
  ])("%s", (text, edition) => {
    expect(editionIn(text)).toBe(edition);
  });

  it.each([
    "Choose France",
    "Choose France promet 15 milliards d’euros d’ici 2030",
    "Choose France. En 2024, Amazon a promis",
    "Choose France 2035",
    "la 40e édition de Choose France",
    "Depuis 2018, le sommet Choose France",
    "En 2024, Choose France",
    "Choose France 2024/25",
    "Choose France 2024,5",
    "Choose France 20245",
    "3.2024 Choose France",
  ])("names none: %s", (text) => {
    expect(editionIn(text)).toBeNull();
  });

  it("never fails, and names only an edition that there is", () => {
    const ids = new Set<string>(editions.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(200), fc.nat(200), (text, start, length) => {
        const found = findNamedEdition(text, { start, end: start + length }, editions);
        expect(found === null || ids.has(found)).toBe(true);
      }),
    );
  });
});
