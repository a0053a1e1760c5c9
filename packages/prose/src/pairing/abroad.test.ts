import { describe, expect, it } from "vitest";
import { isAbroad } from "./abroad.ts";
import { foldText } from "./fold-text.ts";

describe("isAbroad", () => {
  it.each([
    ["une usine en Roumanie", true],
    ["300 emplois près de Göteborg", true],
    ["le groupe venu de Taïwan met 2 milliards à Dunkerque", false],
    ["2 milliards en France et en Italie", false],
    ["une usine à Romorantin", false],
    ["a plant in Romania", true],
    ["300 jobs near Houston", true],
    ["Taiwan’s ProLogium puts €2bn into Dunkirk", false],
    ["€2bn for French and Italian plants in Italy", false],
    ["a London-based fund puts in €2bn", false],
  ])("reads %j", (text, expected) => {
    expect(isAbroad(foldText(text))).toBe(expected);
  });
});
