import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChoice, readConfidence, readMatches, readNumber, readOrder, readYesNo } from "./read-reply.ts";

describe("a reply", () => {
  it.each([
    ["1", 0],
    [" 4 ", 3],
    ["2.", 1],
    ["0", null],
    ["5", null],
    ["", null],
    ["un", null],
    ["1 2", null],
  ])("%j chooses the option at %j of four", (text, index) => {
    expect(readChoice(text, 4)).toBe(index);
  });

  it.each([
    ["650", "fr", 1e6, 650e6],
    ["1,2 milliard", "fr", 1e6, 1.2e9],
    ["1.2bn", "en", 1e6, 1.2e9],
    ["€1.2 billion", "en", 1e6, 1.2e9],
    ["3 000 emplois", "fr", 1, 3000],
    ["3,000", "en", 1, 3000],
    ["0", "fr", 1, null],
    ["-4", "fr", 1, null],
    ["beaucoup", "fr", 1, null],
    ["", "en", 1, null],
  ] as const)("%j in %s, in units of %d, is %d", (text, locale, unitSize, value) => {
    expect(readNumber(text, unitSize, locale)).toBe(value);
  });

  it.each([
    ["3 1 2", [2, 0, 1]],
    ["312", [2, 0, 1]],
    ["3, 1, 2", [2, 0, 1]],
    ["3 > 1 > 2", [2, 0, 1]],
    ["3 1", null],
    ["3 1 1", null],
    ["4 1 2", null],
    ["3 1 2 1", null],
    ["trois", null],
    ["3 1 2 b", null],
  ])("%j arranges three things as %j", (text, order) => {
    expect(readOrder(text, 3)).toEqual(order);
  });

  it.each([
    ["1B 2A 3C", [1, 0, 2]],
    ["3c 1b 2a", [1, 0, 2]],
    ["1-b, 2=a; 3:c", [1, 0, 2]],
    ["BAC", [1, 0, 2]],
    ["b a c", [1, 0, 2]],
    ["bbb", [1, 1, 1]],
    ["1B 2A", null],
    ["1B 1A 2C", null],
    ["1D 2A 3C", null],
    ["4A 1B 2C", null],
    ["", null],
  ])("%j matches three things as %j", (text, matches) => {
    expect(readMatches(text, 3)).toEqual(matches);
  });

  it.each([
    ["o", true, null],
    ["Oui", true, null],
    ["y", true, null],
    ["NO", false, null],
    ["non 80", false, 80],
    ["oui, 95 %", true, 95],
  ])("%j is %j with a confidence of %j", (text, isTrue, confidence) => {
    expect(readYesNo(text)).toEqual({ isTrue, confidence });
  });

  it.each(["", "peut-être", "oui 20", "oui non", "1"])("%j is no yes or no", (text) => {
    expect(readYesNo(text)).toBeNull();
  });

  it.each([
    ["50", 50],
    ["100 %", 100],
    ["80%", 80],
    ["49", null],
    ["101", null],
    ["sûr", null],
  ])("%j is a confidence of %j", (text, confidence) => {
    expect(readConfidence(text)).toBe(confidence);
  });

  it("never throws, and names nothing that is not there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 6 }), (text, count) => {
        const indexes = [
          readChoice(text, count) ?? 0,
          ...(readOrder(text, count) ?? []),
          ...(readMatches(text, count) ?? []),
        ];
        expect(indexes.every((index) => index >= 0 && index < count)).toBe(true);
        expect(readNumber(text, 1, "fr") ?? 1).toBeGreaterThan(0);
        readYesNo(text);
      }),
    );
  });
});
