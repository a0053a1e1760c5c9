import { describe, expect, it } from "vitest";
import { addClaim, createClaim, findingAt, findingsIn, pathOf } from "../fixture.ts";
import type { Claim } from "../record-kind.ts";

const RULE = "bound-shape";
const FILE = pathOf("microsoft-2024", "announcement");

type Jobs = Extract<Claim, { kind: "jobs" }>;

const jobs = (given: Partial<Jobs>): Claim =>
  createClaim({ kind: "jobs", count: 100, countMax: null, unit: "jobs", bound: "exact", jobType: null, ...given });

describe("bound-shape", () => {
  it.each<[string, Partial<Jobs>, string]>([
    ["a range without an upper end", { bound: "range" }, "range"],
    ["an upper end that is no range", { countMax: 150 }, "exact\n    jobType"],
    ["an upper end below the lower", { countMax: 50, bound: "range" }, "50\n    unit"],
    ["an upper end that is the lower", { countMax: 100, bound: "range" }, "100\n    unit"],
    ["an upper end without a lower", { count: null, countMax: 150, bound: "range" }, "150\n    unit"],
    ["neither a number nor a figure", { count: null }, "null\n    countMax: null\n    unit: jobs"],
  ])("reports %s", (_what, given, at) => {
    const texts = addClaim("announcement", "microsoft-2024", jobs(given));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, at)]);
  });

  it("reports a capacity and a share as well", () => {
    const capacity = createClaim({
      kind: "capacity",
      quantity: 200,
      quantityMax: 100,
      unit: "MW",
      bound: "range",
      of: null,
    });
    const texts = addClaim("announcement", "microsoft-2024", capacity);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "100\n    unit: MW")]);
    const share = addClaim(
      "edition",
      "choose-france-2024",
      createClaim({ kind: "share", of: "projects", percent: 40, bound: "range" }),
    );
    expect(findingsIn(share).map(({ rule }) => rule)).toStrictEqual([RULE]);
  });

  it.each<[string, Partial<Jobs>]>([
    ["a range", { countMax: 150, bound: "range" }],
    ["a number with a bound", { bound: "at_least" }],
    ["a vague number as printed", { count: null, figure: { text: "des emplois", language: "fr" } }],
    [
      "a vague number as its source prints it",
      { count: null, evidence: [{ source: "aibusiness-2024-05-16-ms", locator: null, figure: "thousands of jobs" }] },
    ],
  ])("accepts %s", (_what, given) => {
    const texts = addClaim("announcement", "microsoft-2024", jobs(given));
    expect(findingsIn(texts).filter(({ rule }) => rule === RULE)).toStrictEqual([]);
  });
});
