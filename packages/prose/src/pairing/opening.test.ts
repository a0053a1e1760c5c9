import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";
import { openingOf } from "./opening.ts";

describe("openingOf", () => {
  it.each([
    ["En Pologne, Verkor met 2 milliards", "en pologne,"],
    ["Dans les Hauts-de-France, Verkor embauche", "dans les hauts-de-france,"],
    ["Verkor, en Pologne, met 2 milliards", null],
    ["Enfin, Verkor met 2 milliards", null],
    ["In Poland, Verkor is spending €2bn", "in poland,"],
    ["Across the Rhine, Verkor is hiring", "across the rhine,"],
    ["Indeed, Verkor is spending €2bn", null],
    ["In the very large and windy port that lies at the north, Verkor is hiring", null],
  ])("of %j is %j", (text, expected) => {
    const folded = foldText(text);
    const opening = openingOf(folded);
    expect(opening && folded.slice(opening.start, opening.end)).toBe(expected);
  });
});
