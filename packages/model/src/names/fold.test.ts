import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "./fold.ts";

describe("foldName", () => {
  it.each([
    ["L’Oréal", "l'oreal"],
    ["L'ORÉAL", "l'oreal"],
    ["Électricité de France", "electricite de france"],
    ["E\u0301lectricite\u0301", "electricite"],
    ["Procter\u00a0&\u202fGamble", "procter & gamble"],
    ["  Amazon\n  Web\tServices ", "amazon web services"],
    ["Coca\u2011Cola", "coca-cola"],
    ["Micro\u00adsoft", "microsoft"],
    ["Œuvre", "oeuvre"],
    ["Straße", "strasse"],
    ["Ørsted", "orsted"],
    ["İstanbul", "istanbul"],
    ["", ""],
  ])("folds %j to %j", (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });

  it("keeps hyphens and spaces apart", () => {
    expect(foldName("Coca-Cola")).not.toBe(foldName("Coca Cola"));
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it("folds composed and decomposed text alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldName(text.normalize("NFD"))).toBe(foldName(text.normalize("NFC")));
      }),
    );
  });

  it("does not see case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-þœ '’-]{0,20}$/), (text) => {
        expect(foldName(text.toUpperCase())).toBe(foldName(text));
      }),
    );
  });
});
