import { describe, expect, it } from "vitest";
import { createTodaysFive } from "./index.ts";
import { dayInParis, daysOfWeekUpTo } from "./today.ts";

describe("the day in Paris", () => {
  it.each([
    ["2026-11-22T22:59:59Z", "2026-11-22"],
    ["2026-11-22T23:00:00Z", "2026-11-23"],
    ["2026-07-01T21:59:59Z", "2026-07-01"],
    ["2026-07-01T22:00:00Z", "2026-07-02"],
  ])("at %s is %s", (moment, day) => expect(dayInParis(Date.parse(moment))).toBe(day));
});

describe("the days of a week", () => {
  it("run from Monday to the day", () => {
    expect(daysOfWeekUpTo("2026-11-23")).toEqual(["2026-11-23"]);
    expect(daysOfWeekUpTo("2026-03-01")).toEqual([
      "2026-02-23",
      "2026-02-24",
      "2026-02-25",
      "2026-02-26",
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
    ]);
    expect(daysOfWeekUpTo("someday")).toEqual(["someday"]);
  });
});

describe("today's five", () => {
  const week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"];

  it("are five, the same in both languages, of several kinds, and another five each day", () => {
    const idsOf = (day: string, locale: "fr" | "en"): readonly string[] =>
      createTodaysFive({ day, locale }).map(({ id }) => id);
    for (const day of week) {
      expect(idsOf(day, "fr")).toHaveLength(5);
      expect(idsOf(day, "en")).toEqual(idsOf(day, "fr"));
      expect(new Set(createTodaysFive({ day, locale: "fr" }).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    }
  });

  it("ask about no announcement twice from Monday to Sunday", () => {
    const records = week.flatMap((day) => [
      ...new Set(createTodaysFive({ day, locale: "fr" }).flatMap(({ claims }) => claims.map((id) => id.split("/")[0]))),
    ]);
    expect(new Set(records).size).toBe(records.length);
  });
});
