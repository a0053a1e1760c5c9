import { expect, test } from "vitest";
import report from "../../schema/report.json" with { type: "json" };
import { RULE_IDS, RULES } from "./rules.ts";

test("the schema of the report names every rule", () => {
  expect(report.$defs.remark.properties.rule.enum).toEqual(RULE_IDS);
});

test.each(RULE_IDS)("%s is told in both languages, as each is written", (id) => {
  const { title, help } = RULES[id];
  for (const words of [title, help]) {
    expect(words.fr).not.toBe(words.en);
    expect(words.fr).not.toMatch(/ [;:?!»%]|« |'/u);
    expect(words.en).not.toMatch(/\u00a0|«|'/u);
  }
});
