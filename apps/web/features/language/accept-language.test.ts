import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preferredLang } from "./accept-language.ts";

describe("preferredLang", () => {
  it.each([
    [null, "fr"],
    ["", "fr"],
    ["fr", "fr"],
    ["en", "en"],
    ["en-GB,en;q=0.9,fr;q=0.8", "en"],
    ["fr-CA, en;q=0.9", "fr"],
    ["de, en;q=0.5, fr;q=0.7", "fr"],
    ["de, en;q=0.7, fr;q=0.5", "en"],
    ["EN-us", "en"],
    ["en;q=0, fr;q=0.1", "fr"],
    ["fr;q=0", "en"],
    ["fr;q=0, en;q=0", "fr"],
    ["de", "fr"],
    ["*", "fr"],
    ["en;q=0.2, *;q=0.1", "en"],
    ["fr;q=2, en;q=0.1", "en"],
    ["french, english", "fr"],
  ] as const)("reads %j as %s", (header, lang) => {
    expect(preferredLang(header)).toBe(lang);
  });

  it("answers with one of ours whatever the header says", () => {
    fc.assert(fc.property(fc.string(), (header) => ["fr", "en"].includes(preferredLang(header))));
  });

  it("follows the weights whatever their order", () => {
    const weight = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
    fc.assert(
      fc.property(weight, weight, (fr, en) => {
        fc.pre(fr !== en);
        const expected = fr > en ? "fr" : "en";
        expect(preferredLang(`fr;q=${fr}, en;q=${en}`)).toBe(expected);
        expect(preferredLang(`en;q=${en}, fr;q=${fr}`)).toBe(expected);
      }),
    );
  });
});
