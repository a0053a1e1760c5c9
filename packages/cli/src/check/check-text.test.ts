import type { Severities } from "@choosefr/prose/report";
import { ruleIds, rules } from "@choosefr/prose/rules";
import { describe, expect, it } from "vitest";
import { standIn } from "../../fixtures/stand-in-checker.ts";
import { type CheckSettings, checkText } from "./check-text.ts";
import type { Checker } from "./remark.ts";

const SETTINGS: CheckSettings = {
  severities: Object.fromEntries(ruleIds.map((id) => [id, rules[id].severity])) as Severities,
  language: null,
  asOf: null,
  tellsAll: false,
  mending: "none",
  datasets: ["choosefr"],
};

const WRONG = "Amazon promet 1,2 milliard de dollars,\r\npuis Amazon 9 milliards d’euros.\r\n";
const RIGHT = "Amazon promet 1,2 milliard d’euros,\r\npuis Amazon 1,2 milliard d’euros.\r\n";

describe("checkText", () => {
  it("says where remarks are", () => {
    const { report, mended } = checkText("a.md", WRONG, standIn, SETTINGS);
    expect(mended).toBeNull();
    expect(report.remarks.map(({ rule, severity, text, place }) => ({ rule, severity, text, ...place }))).toEqual([
      {
        rule: "contradicted-currency",
        severity: "warning",
        text: "1,2 milliard de dollars",
        line: 1,
        column: 15,
        endLine: 1,
        endColumn: 38,
      },
      {
        rule: "contradicted-figure",
        severity: "warning",
        text: "9 milliards d’euros",
        line: 2,
        column: 13,
        endLine: 2,
        endColumn: 32,
      },
    ]);
  });

  it("says nothing of what is right unless asked for all", () => {
    expect(checkText("a.md", RIGHT, standIn, SETTINGS).report.remarks).toEqual([]);
    const { remarks } = checkText("a.md", RIGHT, standIn, { ...SETTINGS, tellsAll: true }).report;
    expect(remarks.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["supported-figure", null],
      ["supported-figure", null],
    ]);
  });

  it("replaces what is certain, and reports on the text as it is then", () => {
    const { report, mended } = checkText("a.md", `${WRONG}Amazon : 5 emplois`, standIn, {
      ...SETTINGS,
      mending: "write",
    });
    expect(mended).toBe(`${RIGHT}Amazon : 5 emplois`);
    expect(report.replaced.map(({ before, after }) => [before, after])).toEqual([
      ["1,2 milliard de dollars", "1,2 milliard d’euros"],
      ["9 milliards d’euros", "1,2 milliard d’euros"],
    ]);
    expect(report.remarks.map(({ text, place }) => [text, place.line])).toEqual([["5 emplois", 3]]);
    expect(checkText("a.md", mended ?? "", standIn, { ...SETTINGS, mending: "write" }).mended).toBeNull();
  });

  it("makes a patch and leaves the text", () => {
    const { report, mended } = checkText("a.md", WRONG, standIn, { ...SETTINGS, mending: "patch" });
    expect(mended).toBeNull();
    expect(report.patch).toContain("+Amazon promet 1,2 milliard d’euros,\r\n");
    expect(report.remarks).toHaveLength(2);
  });

  it("leaves a rule alone that is off", () => {
    const severities = { ...SETTINGS.severities, "contradicted-currency": null, "contradicted-figure": null };
    const { report, mended } = checkText("a.md", WRONG, standIn, { ...SETTINGS, severities, mending: "write" });
    expect([report.remarks, mended]).toEqual([[], null]);
  });

  it("does not put in what would be contradicted in its turn, nor what changes the verdict on the rest", () => {
    const bad: Checker = {
      ...standIn,
      check: (text, options) =>
        standIn.check(text, options).map((one) => ({ ...one, fix: { text: "7 milliards d’euros" } })),
    };
    expect(checkText("a.md", WRONG, bad, { ...SETTINGS, mending: "write" }).mended).toBeNull();
    const touchy: Checker = {
      ...standIn,
      check: (text, options) => {
        const found = standIn.check(text, options);
        return text.includes("dollars") ? found.slice(0, 1) : found;
      },
    };
    expect(checkText("a.md", WRONG, touchy, { ...SETTINGS, mending: "write" }).mended).toBeNull();
  });
});
