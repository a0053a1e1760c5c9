import { describe, expect, it } from "vitest";
import { createTodaysFive } from "./index.ts";
import { dayInParis, daysOfWeekUpTo, weekOf } from "./today.ts";

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

describe("the number of a week", () => {
  it("is the same from Monday to Sunday, and the next one after that", () => {
    expect(weekOf("2026-11-29")).toBe(weekOf("2026-11-23"));
    expect(weekOf("2026-11-30")).toBe(weekOf("2026-11-29") + 1);
    expect(weekOf("2027-01-04")).toBe(weekOf("2026-12-28") + 1);
    expect(weekOf("someday")).toBe(0);
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

  it("seldom ask again on Monday to Thursday what was asked a week ago", () => {
    const askedIn = (monday: string): readonly string[] =>
      Array.from({ length: 4 }, (_, index) =>
        new Date(Date.parse(monday) + index * 86_400_000).toISOString().slice(0, 10),
      )
        .flatMap((day) => createTodaysFive({ day, locale: "fr" }))
        .map(({ id }) => id);
    const mondays = Array.from({ length: 12 }, (_, index) =>
      new Date(Date.UTC(2026, 10, 23 + 7 * index)).toISOString(),
    );
    const again = mondays.slice(1).map((monday, index) => {
      const before = new Set(askedIn(mondays[index]!));
      return askedIn(monday).filter((id) => before.has(id)).length;
    });
    expect(again.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2 * again.length);
  });

  it("ask between which two sums the total of a summit lies, and hardly ever a company’s", () => {
    const intervals = Array.from({ length: 28 }, (_, index) =>
      new Date(Date.UTC(2026, 10, 23 + index)).toISOString().slice(0, 10),
    )
      .flatMap((day) => createTodaysFive({ day, locale: "en" }))
      .filter(({ kind }) => kind === "interval");
    expect(intervals.length).toBeGreaterThan(4);
    expect(intervals.filter(({ id }) => id.includes(".investment.")).length).toBeLessThanOrEqual(2);
  });

  it("ask about no announcement twice from Monday to Sunday", () => {
    const records = week.flatMap((day) => [
      ...new Set(createTodaysFive({ day, locale: "fr" }).flatMap(({ claims }) => claims.map((id) => id.split("/")[0]))),
    ]);
    expect(new Set(records).size).toBe(records.length);
  });
});
