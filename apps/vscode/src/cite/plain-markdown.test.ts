import { escapeMarkdown } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easeMarkdown } from "./plain-markdown.ts";

describe("Markdown without needless backslashes", () => {
  it.each([
    ["Outre l'Île-de-France", "Outre l'Île-de-France"],
    ["Investing.com (via Reuters)", "Investing.com (via Reuters)"],
    ["- une liste - a", "\\- une liste - a"],
    ["2024. Le bilan.", "2024\\. Le bilan."],
    ["+ a ! [b](c)", "\\+ a ! \\[b\\](c)"],
    ["a \\- b *c* _d_ `e` <f> #1", "a \\\\- b \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\#1"],
  ])("%j", (text, eased) => {
    expect(easeMarkdown(escapeMarkdown(text))).toBe(eased);
  });

  it("says what it said", () => {
    const read = (markdown: string): string => markdown.replaceAll(/\\([\\`*_{}[\]()<>#+\-.!|~&$@:])/gu, "$1");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeMarkdown(text);
        fc.pre(!/\\\\[-.!+()]/u.test(escaped));
        expect(read(easeMarkdown(escaped))).toBe(read(escaped));
      }),
    );
  });
});
