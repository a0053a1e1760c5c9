import { describe, expect, it } from "vitest";
import { hidesAmong } from "./option-form.ts";

describe("a right option", () => {
  it.each([
    ["4 milliards d’euros", ["4 milliards de dollars", "400 millions d’euros", "2 milliards d’euros"], true],
    ["4 milliards d’euros", ["4 milliards de dollars", "400 millions d’euros", "750 millions d’euros"], false],
    ["1 milliard d’euros", ["2 milliards d’euros", "500 millions d’euros", "10 milliards d’euros"], true],
    ["€175 million", ["€300 million", "€50 million", "€600 million"], false],
    ["€175 million", ["€300 million", "€350 million", "€600 million"], true],
    ["3,000 jobs", ["2,450 jobs", "1,235 jobs", "3,125 jobs"], false],
    ["Hauts-de-France", ["Bretagne", "Normandie", "Grand Est"], true],
    ["Auvergne-Rhône-Alpes", ["Bretagne", "Normandie", "Grand Est"], false],
    ["Corse", ["Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Centre-Val de Loire"], false],
  ])("%s hides among %j: %s", (right, wrong, isHidden) => expect(hidesAmong(right, wrong)).toBe(isHidden));
});
