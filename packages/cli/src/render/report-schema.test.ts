import { ruleIds } from "@choosefr/prose/rules";
import { expect, test } from "vitest";
import report from "../../schema/report.json" with { type: "json" };

test("the schema of the report names every rule", () => {
  expect(report.$defs.remark.properties.rule.enum).toEqual(ruleIds);
});
