import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ID_PATTERN, LOCAL_CLAIM_ID_PATTERN } from "../schema/index.ts";
import { checkExample, readExamples } from "./example.ts";

const PAGE = readFileSync(join(import.meta.dirname, "..", "docs", "guidelines.md"), "utf8");
const examples = readExamples(PAGE);

describe("docs/guidelines.md", () => {
  it("shows nothing but executed examples, in pairs of one rule", () => {
    expect(examples).toHaveLength((PAGE.match(/^```\w/gmu) ?? []).length);
    expect(examples.length).toBeGreaterThan(20);
    for (let index = 0; index < examples.length; index += 2) {
      const [good, bad] = [examples[index], examples[index + 1]];
      expect([good?.isOk, bad?.isOk, bad?.rule]).toStrictEqual([true, false, good?.rule]);
    }
  });

  it.each(examples)("is right on line $line, $rule", (example) => {
    const found = new Set(checkExample(example).map(({ rule }) => rule));
    expect([...found]).toStrictEqual(example.isOk ? [] : [example.rule]);
  });

  it("quotes the patterns of ids as they are", () => {
    expect(PAGE).toContain(ID_PATTERN.source);
    expect(PAGE).toContain(LOCAL_CLAIM_ID_PATTERN.source);
  });
});
