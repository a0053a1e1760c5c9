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
    expect(readTypedNumber(text)).toBe(value);
  });

  it.each(["", " ", "-4", "0", "4e9", "quatre", "1.2.3", "1,2,3", "Infinity", "0x10"])(
    "takes %j for no number",
    (text) => {
      expect(readTypedNumber(text)).toBeNull();
    },
  );

  it("reads back what either language prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (value) => {
        expect(readTypedNumber(new Intl.NumberFormat("fr").format(value))).toBe(value);
        expect(readTypedNumber(new Intl.NumberFormat("en", { useGrouping: false }).format(value))).toBe(value);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => (readTypedNumber(text) ?? 1) > 0));
  });
});
