import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTypedNumber } from "./typed-number.ts";

describe("readTypedNumber", () => {
  it.each([
    ["4", 4],
    [" 4 ", 4],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["1 234,5", 1234.5],
    ["1\u202F234", 1234],
    ["3’000", 3000],
    [".5", 0.5],
    ["4.", 4],
  ])("reads %j as %d", (text, value) => {
    expect(readTypedNumber(text, "fr")).toEqual({ number: value, scale: null });
    expect(readTypedNumber(text, "en")).toEqual({ number: value, scale: null });
  });

  it.each([
    ["0", 0, null],
    ["-3", -3, null],
    ["37 milliards", 37, 1e9],
    ["37 milliards d’euros", 37, 1e9],
    ["1,5 milliard", 1.5, 1e9],
    ["37 Md€", 37, 1e9],
    ["€37 billion", 37, 1e9],
    ["37bn", 37, 1e9],
    ["300 millions d'euros", 300, 1e6],
    ["300 M€", 300, 1e6],
    ["12 mille", 12, 1e3],
    ["3 000 emplois", 3000, null],
    ["5 €", 5, null],
  ])("reads %j as %d with the scale %d", (text, number, scale) => {
    expect(readTypedNumber(text, "fr")).toEqual({ number, scale });
  });

  it.each([
    ["2,500", "en", 2500],
    ["1,000,000", "en", 1e6],
    ["1,234.5", "en", 1234.5],
    ["2,500", "fr", 2.5],
    ["1.000.000", "fr", 1e6],
    ["1.000.000", "en", 1e6],
  ] as const)("reads %j in %s as %d", (text, lang, value) => {
    expect(readTypedNumber(text, lang)?.number).toBe(value);
  });

  it.each(["", " ", "-", "4e9", "quatre", "milliards", "4 milliards 5", "1.2.3", "1,2,3", "Infinity", "0x10"])(
    "takes %j for no number",
    (text) => {
      expect(readTypedNumber(text, "fr")).toBeNull();
      expect(readTypedNumber(text, "en")).toBeNull();
    },
  );

  it("reads back what either language prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (value) => {
        expect(readTypedNumber(new Intl.NumberFormat("fr").format(value), "fr")?.number).toBe(value);
        expect(readTypedNumber(new Intl.NumberFormat("en").format(value), "en")?.number).toBe(value);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("fr", "en"), (text, lang) =>
        Number.isFinite(readTypedNumber(text, lang)?.number ?? 0),
      ),
    );
  });
});
