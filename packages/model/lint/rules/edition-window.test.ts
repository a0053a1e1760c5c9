import { describe, expect, it } from "vitest";
import { daysBetween } from "../days-between.ts";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "edition-window";
const FILE = pathOf("microsoft-2024", "announcement");

/** The fixture's edition was held on 2024-05-13. */
const announce = (date: string) => change(FILE, "announced: 2024-05-12", `announced: ${date}`);

describe("edition-window", () => {
  it.each(["2024-03-13", "2024-07-13", "2024-02", '"2023"'])("reports %s", (date) => {
    const texts = announce(date);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, `${date}\n`)]);
  });

  it.each(["2024-03-14", "2024-07-12", "2024-03", '"2024"'])("accepts %s", (date) => {
    expect(findingsIn(announce(date))).toStrictEqual([]);
  });

  it("is silent where a note on the record says why", () => {
    const note = "notes:\n  - claim: null\n    text: { fr: Annoncé plus tôt., en: Announced earlier. }";
    expect(findingsIn(change(FILE, "notes: []", note, announce("2024-01-15")))).toStrictEqual([]);
  });
});

describe("daysBetween", () => {
  it.each([
    ["2024-05-13", "2024-05-13", 0],
    ["2024-02-28", "2024-03-01", 2],
    ["2024-05", "2024-05-31", 0],
    ["2024-05", "2024-06-01", 1],
    ["2023", "2024-01", 1],
    ["2024", "2024-05", 0],
  ])("counts from %s to %s, and back", (a, b, days) => {
    expect([daysBetween(a, b), daysBetween(b, a)]).toStrictEqual([days, days]);
  });
});
