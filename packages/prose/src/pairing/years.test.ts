import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { readYears } from "./years.ts";

describe("readYears", () => {
  it.each([
    ["Annoncés en 2023, 300 emplois", [2023]],
    ["au sommet de 2019 puis en 2021", [2019, 2021]],
    ["300 emplois d’ici à 2030", []],
    ["entre 2025 et 2028, soit le 12/03/2024", []],
    ["Announced in 2023, 300 jobs", [2023]],
    ["at the summit of 2019, then in 2021", [2019, 2021]],
    ["300 jobs by the end of 2030", []],
    ["opening in 2028, up 2015%", []],
  ])("of %j are %j", (text, expected) => {
    expect(readYears(foldText(text), [])).toEqual(expected);
  });

  it("leave out what is a figure or a name", () => {
    expect(readYears("les 2024 emplois de 2022", [{ start: 4, end: 16 }])).toEqual([2022]);
  });
});
