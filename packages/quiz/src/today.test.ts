import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createTodaysFive, type Question } from "./index.ts";
import { collectPlainDrafts } from "./plain-drafts.ts";
import { createQuizmasterOf } from "./quiz.ts";
import { dayInParis, numberOfDay } from "./today.ts";

const daysFrom = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  );
const fiveOf = (day: string, locale: "fr" | "en" = "fr"): readonly Question[] => createTodaysFive({ day, locale });
const recordsOf = ({ claims }: Question): readonly string[] => [
  ...new Set(claims.map((id) => id.slice(0, id.indexOf("/")))),
];

describe("the day in Paris", () => {
  it.each([
    ["2026-11-22T22:59:59Z", "2026-11-22"],
    ["2026-11-22T23:00:00Z", "2026-11-23"],
    ["2026-07-01T21:59:59Z", "2026-07-01"],
    ["2026-07-01T22:00:00Z", "2026-07-02"],
  ])("at %s is %s", (moment, day) => expect(dayInParis(Date.parse(moment))).toBe(day));
});

describe("the number of a day", () => {
  it("is one more each day, over the ends of months and years, and 0 for what is none", () => {
    expect(numberOfDay("2026-03-01")).toBe(numberOfDay("2026-02-28") + 1);
    expect(numberOfDay("2027-01-01")).toBe(numberOfDay("2026-12-31") + 1);
    expect(numberOfDay("someday")).toBe(0);
    expect(numberOfDay("2026-13-45")).toBe(0);
  });
});

describe("today's five", () => {
  const round = daysFrom("2026-11-23", 10);
  const isOfEdition = (record: string): boolean => catalogue.editionIds.some((id) => id === record);

  it("are five, the same in both languages, of several kinds, and another five each day", () => {
    for (const day of round) {
      const five = fiveOf(day);
      expect(five).toHaveLength(5);
      expect(fiveOf(day, "en").map(({ id }) => id)).toEqual(five.map(({ id }) => id));
      expect(new Set(five.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
      expect(five[0]?.difficulty).toBeLessThanOrEqual(2);
    }
  });

  it("ask nothing again within ten days", () => {
    for (const day of daysFrom("2027-02-01", 20)) {
      const ids = daysFrom(day, 10).flatMap((each) => fiveOf(each).map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("ask about no announcement twice, and for no figure twice, within any seven days", () => {
    for (const day of round) {
      const week = daysFrom(day, 7).flatMap((each) => fiveOf(each));
      const announcements = week.flatMap(recordsOf).filter((record) => !isOfEdition(record));
      expect(new Set(announcements).size).toBe(announcements.length);
      const leads = week.flatMap(({ claims: [lead] }) => lead ?? []);
      expect(new Set(leads).size).toBe(leads.length);
    }
  });

  it("are of the kinds that are asked for", () => {
    for (const day of round) {
      const five = createTodaysFive({ day, locale: "en", kinds: ["choice", "higher-lower", "estimate"] });
      expect(five).toHaveLength(5);
      expect(five.every(({ kind }) => ["choice", "higher-lower", "estimate"].includes(kind))).toBe(true);
    }
  });

  it("are found without the picks where a record has none of them", () => {
    const { createTodaysFive: create, createFirstQuestion } = createQuizmasterOf(catalogue, collectPlainDrafts);
    const five = create({ day: "2026-11-23", locale: "fr" });
    expect(five).toHaveLength(5);
    expect(create({ day: "2026-11-23", locale: "en" }).map(({ id }) => id)).toEqual(five.map(({ id }) => id));
    expect(createFirstQuestion("fr")?.difficulty).toBe(1);
  });
});
