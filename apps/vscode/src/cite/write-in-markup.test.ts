import { describe, expect, it } from "vitest";
import type { Markup } from "./markup.ts";
import { writeInMarkup } from "./write-in-markup.ts";

describe("a text in a markup", () => {
  it.each<[Markup, string]>([
    ["markdown", "R&D \\*100 %\\* \\<b\\> a\\_b 3\u202f000\u00a0emplois"],
    ["mdx", "R&D \\*100 %\\* \\<b\\> a\\_b 3\u202f000\u00a0emplois"],
    ["html", "R&amp;D *100 %* &lt;b&gt; a_b 3\u202f000\u00a0emplois"],
    ["latex", "R\\&D *100 \\%* <b> a\\_b 3\\,000~emplois"],
    ["restructuredtext", "R&D \\*100 %\\* <b> a\\_b 3\u202f000\u00a0emplois"],
    ["plain", "R&D *100 %* <b> a_b 3\u202f000\u00a0emplois"],
  ])("%s", (markup, text) => {
    expect(writeInMarkup("R&D *100 %* <b> a_b 3\u202f000\u00a0emplois", markup)).toBe(text);
  });
});
