import { describe, expect, it } from "vitest";
import { SAMPLE_ENTITIES } from "../../fixtures/entities.ts";
import { createNameFinder } from "./find-names.ts";
import { isInformalLine } from "./informal.ts";

describe("isInformalLine", () => {
  it.each([
    ["microsoft investit en france.", true],
    ["- microsoft investit.", true],
    ["2026 : microsoft investit.", true],
    ["J’ai vu que microsoft investit", true],
    ["Salut ! T’as vu microsoft ?", true],
    ["J’ai vu que microsoft investit.", false],
    ["« J’ai vu que microsoft investit. »", false],
    [`Un ${"mot ".repeat(80)}`, false],
    [`un ${"mot ".repeat(80)}`, false],
    ["", true],
  ])("%j: %s", (line, expected) => {
    expect(isInformalLine(`.\n${line}\n.`, 2, 2 + line.length)).toBe(expected);
  });
});

describe("names in small letters", () => {
  const finder = createNameFinder(SAMPLE_ENTITIES);

  it("are found in informal lines only, wherever these stand", () => {
    const formal = "Le groupe pfizer, dit-on, investit.";
    const informal = "microsoft arrive, sanofi aussi";
    const text = [formal, informal, formal, "", informal, formal].join("\n");
    expect(finder.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "microsoft",
      "sanofi",
      "microsoft",
      "sanofi",
    ]);
  });
});
