import { catalogue } from "@choosefr/model";
import { describe, expect, it, test } from "vitest";
import { createRecordChecker } from "../index.ts";
import { describeRule, isRule, type Rule, ruleIds, writeRulePage } from "./index.ts";

const LANGUAGES = ["fr", "en"] as const;
const PAGES = ruleIds.flatMap((rule) => LANGUAGES.map((language) => [rule, language] as const));
const checker = createRecordChecker(catalogue);

function rulesIn(text: string): readonly Rule[] {
  return checker.check(text, { format: "markdown" }).map(({ rule }) => rule);
}

function quotesIn(page: string): readonly string[] {
  return page.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
}

test("nothing but the id of a rule is one", () => {
  expect(ruleIds.every(isRule)).toBe(true);
  expect(["", "contradicted", "toString", "__proto__"].filter(isRule)).toEqual([]);
});

describe.each(PAGES)("the page of %s in %s", (rule, language) => {
  const page = writeRulePage(rule, language);

  it("has an example that comes under the rule, and one that does not", () => {
    const [example = "", counterexample = "", ...others] = quotesIn(page);
    expect(others).toEqual([]);
    expect(rulesIn(example)).toEqual([rule]);
    expect(rulesIn(counterexample)).not.toContain(rule);
  });

  it("silences its example as it says", () => {
    const [example = ""] = quotesIn(page);
    const comments = [...page.matchAll(/`(?<comment><!-- .+? -->)`/gu)].map(({ groups }) => groups?.["comment"] ?? "");
    expect(comments).toHaveLength(3);
    for (const comment of comments.filter((one) => !one.includes("microsoft") || example.includes("Microsoft"))) {
      expect(rulesIn(`${comment}\n${example}`)).toEqual([]);
    }
    expect(rulesIn(`${example} <!-- choosefr-ignore-line -->`)).toEqual([]);
    const around = `<!-- choosefr-disable -->\n\n${example}\n\n<!-- choosefr-enable -->\n\n${example}`;
    expect(rulesIn(around)).toEqual([rule]);
  });

  it("is short, and written as its language is", () => {
    expect(page.split("\n").length - 1).toBeLessThanOrEqual(25);
    expect(page).toMatch(/^# [^\n]+[^.]\n\n[^\n]+\.\n\n## /u);
    const words = page.replaceAll(/`[^`]+`/gu, "code");
    expect(words).not.toMatch(/undefined|null|`/u);
    if (language === "fr") expect(words).not.toMatch(/[^\u00a0\n][;:?!»]|«(?!\u00a0)|'/u);
    else expect(words).not.toMatch(/\u00a0|«|'/u);
  });

  it("says nothing in another language or twice", () => {
    const texts = [describeRule(rule, language), describeRule(rule, language === "fr" ? "en" : "fr")].map(
      ({ title, gist, sections }) => [title, gist, ...sections.flatMap(({ lines }) => lines.map(({ text }) => text))],
    );
    expect(new Set(texts.flat()).size).toBe(texts.flat().length);
  });
});
