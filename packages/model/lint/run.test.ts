import { describe, expect, it } from "vitest";
import { goodTexts } from "./fixture.ts";
import { loadTexts } from "./load.ts";
import type { Rule } from "./rule.ts";
import { lintDataset } from "./run.ts";

const { dataset } = loadTexts(goodTexts);
const fail = (): never => {
  throw new TypeError("no such thing");
};

describe("lintDataset", () => {
  it.each([
    ["file", goodTexts.length],
    ["record", goodTexts.length],
    ["dataset", 1],
  ] as const)("turns the breakdown of a rule on a %s into findings that name it", (scope, times) => {
    const rule: Rule = { id: "broken-rule", description: "Breaks down.", scope, check: fail };
    const findings = lintDataset(dataset, [rule]);
    expect(findings).toHaveLength(times);
    expect(findings[0]).toMatchObject({
      level: "error",
      rule: "broken-rule",
      message: "The rule broken-rule broke down here: no such thing.",
      suggestion: "This is a fault of the rule, not of the data: mend lint/rules/broken-rule.ts.",
    });
  });

  it("runs the other rules after one that broke down", () => {
    const broken: Rule = { id: "broken", description: "Breaks down.", scope: "dataset", check: fail };
    const eager: Rule = {
      id: "eager",
      description: "Finds something in every record.",
      scope: "record",
      check: ({ report }) => report({ message: "Here.", level: "warning" }),
    };
    expect(lintDataset(dataset, [broken, eager]).filter(({ rule }) => rule === "eager")).toHaveLength(goodTexts.length);
  });

  it("keeps what a rule found before it broke down", () => {
    const rule: Rule = {
      id: "half",
      description: "Finds something, then breaks down.",
      scope: "dataset",
      check: ({ dataset: { files }, report }) => {
        for (const file of files.slice(0, 1)) report(file, { path: ["name"], atKey: true, message: "Here." });
        fail();
      },
    };
    expect(lintDataset(dataset, [rule])).toHaveLength(2);
  });
});
