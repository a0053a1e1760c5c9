import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";
import { PLAIN_SETTINGS } from "../settings.ts";

const RULE = "date-not-in-future";
const FILE = pathOf("latribune-2024-05-ms", "source");

/** The fixture is checked as of 2026-11-23. */
const readOn = (day: string) => change(FILE, "accessed: null", `accessed: ${day}`);

describe("date-not-in-future", () => {
  it.each(["2026-11-24", "2027-01-01"])("reports %s", (day) => {
    const texts = readOn(day);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, day)]);
  });

  it("accepts the day itself", () => {
    expect(findingsIn(readOn("2026-11-23"))).toStrictEqual([]);
  });

  it.each([
    ["2026", true],
    ["2026-11", true],
    ["2026-12", false],
    ["2027", false],
  ])("compares %s as far as it goes", (date, isPast) => {
    const file = pathOf("microsoft", "organisation");
    const texts = change(file, "from: null", `from: "${date}"`);
    expect(findingsIn(texts)).toStrictEqual(isPast ? [] : [findingAt(texts, RULE, file, `"${date}"`)]);
  });

  it("knows no clock of its own", () => {
    const texts = readOn("2099-01-01");
    const rulesAsOf = (asOf: string | null) =>
      checkTexts(texts, { ...PLAIN_SETTINGS, asOf }).findings.map(({ rule }) => rule);
    expect(rulesAsOf("2099-01-01")).toStrictEqual([]);
    expect(rulesAsOf(null)).toStrictEqual([]);
    expect(rulesAsOf("2098-12-31")).toStrictEqual([RULE]);
  });
});
