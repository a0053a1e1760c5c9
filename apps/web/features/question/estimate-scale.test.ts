import { describe, expect, it } from "vitest";
import { formatInUnits, formatWithUnit } from "./estimate-scale.ts";
import { readTypedNumber } from "./typed-number.ts";

const scale = (locale: "fr" | "en") => ({
  min: 1,
  max: 1e12,
  unitSize: 1e6,
  unitLabels: { sign: locale === "fr" ? "" : "€", one: "milliard", many: "milliards" },
  locale,
});

describe("formatInUnits", () => {
  it.each([
    [1.5e6, "fr", "1,5"],
    [1.5e6, "en", "1.5"],
    [2e11, "fr", "200\u202F000"],
    [2e11, "en", "200,000"],
    [2.5e9, "en", "2,500"],
    [2.5e9, "fr", "2\u202F500"],
    [1e4, "fr", "0,01"],
  ] as const)("tells %d in %s", (value, locale, text) => {
    expect(formatInUnits(value, scale(locale))).toBe(text);
    expect(readTypedNumber(text, locale)).toBe(value / 1e6);
  });
});

describe("formatWithUnit", () => {
  it("keeps the singular below two in French, and at one only in English", () => {
    const [fr, en] = [scale("fr"), scale("en")];
    expect([1.5e6, 2e6].map((value) => formatWithUnit(value, fr))).toEqual(["1,5\u00a0milliard", "2\u00a0milliards"]);
    expect([1e6, 1.5e6].map((value) => formatWithUnit(value, en))).toEqual(["€1\u00a0milliard", "€1.5\u00a0milliards"]);
  });

  it.each([
    ["fr", "1\u202F000\u00a0milliards"],
    ["en", "€1,000\u00a0milliards"],
  ] as const)("parts the thousands in %s", (locale, text) => {
    expect(formatWithUnit(1e9, scale(locale))).toBe(text);
  });
});
