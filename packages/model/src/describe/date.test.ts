import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDate } from "./date.ts";

describe("describeDate", () => {
  it.each([
    ["2024", "2024", "2024"],
    ["2024-05", "mai 2024", "May 2024"],
    ["2024-05-12", "12 mai 2024", "12 May 2024"],
    ["2026-06-01", "1er juin 2026", "1 June 2026"],
    ["2026-02-10", "10 février 2026", "10 February 2026"],
    ["2025-12-31", "31 décembre 2025", "31 December 2025"],
    ["2025-11", "novembre 2025", "November 2025"],
    ["2025-08-21", "21 août 2025", "21 August 2025"],
  ])("%s", (date, french, english) => {
    expect([describeDate(date, "fr"), describeDate(date, "en")]).toEqual([french, english]);
  });

  it("leaves a month that does not exist as it is", () => {
    expect(describeDate("2024-13", "fr")).toBe("13 2024");
  });

  it("tells any two days apart", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom("fr" as const, "en" as const), (a, b, locale) => {
        expect(describeDate(a, locale) === describeDate(b, locale)).toBe(a === b);
      }),
    );
  });
});
