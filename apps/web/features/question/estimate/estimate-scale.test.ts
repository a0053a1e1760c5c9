import { readTypedNumber } from "@choosefr/quiz/typed-number";
import { describe, expect, it } from "vitest";
import { formatInUnits, formatWithUnit, unitFor } from "./estimate-scale.ts";

const units = {
  fr: [
    { size: 1e9, labels: { sign: "", one: "milliard d’euros", many: "milliards d’euros" } },
    { size: 1e6, labels: { sign: "", one: "million d’euros", many: "millions d’euros" } },
    { size: 1, labels: { sign: "", one: "euro", many: "euros" } },
  ],
  en: [
    { size: 1e9, labels: { sign: "€", one: "billion", many: "billion" } },
    { size: 1e6, labels: { sign: "€", one: "million", many: "million" } },
    { size: 1, labels: { sign: "€", one: "", many: "" } },
  ],
};
const scale = (locale: "fr" | "en") => ({ units: units[locale], locale });

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
    expect(formatInUnits(value, { size: 1e6 }, locale)).toBe(text);
    expect(readTypedNumber(text, locale)?.number).toBe(value / 1e6);
  });
});

describe("formatWithUnit", () => {
  it.each([
    [1e10, "10\u00a0milliards d’euros", "€10\u00a0billion"],
    [1.5e9, "1,5\u00a0milliard d’euros", "€1.5\u00a0billion"],
    [1e9, "1\u00a0milliard d’euros", "€1\u00a0billion"],
    [1e8, "100\u00a0millions d’euros", "€100\u00a0million"],
    [1e7, "10\u00a0millions d’euros", "€10\u00a0million"],
    [1e6, "1\u00a0million d’euros", "€1\u00a0million"],
    [1e5, "100\u202F000\u00a0euros", "€100,000"],
    [1e12, "1\u202F000\u00a0milliards d’euros", "€1,000\u00a0billion"],
  ])("chooses the unit of %d by the number", (value, french, english) => {
    expect([formatWithUnit(value, scale("fr")), formatWithUnit(value, scale("en"))]).toEqual([french, english]);
  });

  it("counts things in the one unit they have", () => {
    const jobs = [{ size: 1, labels: { sign: "", one: "emploi", many: "emplois" } }];
    expect(formatWithUnit(1, { units: jobs, locale: "fr" })).toBe("1\u00a0emploi");
    expect(formatWithUnit(30_000, { units: jobs, locale: "fr" })).toBe("30\u202F000\u00a0emplois");
    expect(unitFor(0, { units: jobs })).toBe(jobs[0]);
  });
});
