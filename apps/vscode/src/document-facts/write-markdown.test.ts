import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { writeMarkdown } from "./write-markdown.ts";

const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };

/** What a reader sees of Markdown, each place of the export on a line. */
function read(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return html
    .replaceAll("<br>", "\n")
    .replaceAll(/<[^<>]*>/gu, "")
    .replaceAll(/&(lt|gt|amp|quot|#39);/gu, (_, name: string) => SIGNS[name] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

const plain = (text: string): string => text.replaceAll(/[^\S\u00a0\u202f]+/gu, " ").trim();

describe("a text in Markdown", () => {
  it.each([
    "6\u00a0milliards d’euros",
    "Microsoft\u00a0: «\u00a06 milliards d’euros\u00a0» ne concorde avec aucune source\u00a0; la valeur retenue est 4 milliards.",
    "€1.2 billion (2024), 50% + 3–4 GW!",
    "Investing.com (via Reuters), a_b-c.md #1 & Co. | x > y < z = $5",
  ])("is not escaped where nothing in it is markup: %j", (text) => {
    expect(writeMarkdown(text)).toBe(text);
  });

  it.each([
    ["*6*", String.raw`\*6\*`],
    ["[x](command:y)", String.raw`\[x](command:y)`],
    ["<b>", String.raw`\<b>`],
    ["a\\_b_", String.raw`a\\\_b\_`],
    ["1. Le bilan", String.raw`1\. Le bilan`],
    ["- a - b", String.raw`\- a - b`],
    ["# a #", String.raw`\# a \#`],
    ["&amp; & Co", String.raw`\&amp; & Co`],
    ["---", String.raw`\---`],
  ])("is escaped where something is: %j", (text, written) => {
    expect(writeMarkdown(text)).toBe(written);
  });

  it("says the same once it is read, in a heading, in bold, and below an item", () => {
    const signs = fc.constantFrom(..."\\`*_~[]()<>#+-.!|&$:=123aé\u00a0 \n".split(""));
    const texts = fc
      .oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: signs }))
      .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\u{FFFD}]/gu, " "))
      .filter((text) => plain(text) !== "");
    fc.assert(
      fc.property(texts, (text) => {
        const written = writeMarkdown(text);
        expect(read(`# ${written}`)).toBe(plain(text));
        expect(read(`- **a**  \n  ${written}`)).toBe(`a\n${plain(text)}`);
        expect(read(`- **${written}** · b`)).toBe(`${plain(text)} · b`);
      }),
    );
  });
});
