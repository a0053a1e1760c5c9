import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { fixTexts } from "../fix.ts";
import { change, findingsIn, goodTexts, pathOf } from "../fixture.ts";

const RULE = "schema-line";
const CLUBIC = pathOf("clubic", "publisher");
const LINE = "# yaml-language-server: $schema=../../dist/json-schema/publisher.json\n";

describe("schema-line", () => {
  it.each([
    ["a file without the line", "", 1],
    ["the line of another kind", LINE.replace("publisher", "place"), 2],
    ["a way that leads elsewhere", LINE.replace("../../", "../"), 2],
    ["a comment before it", `# A magazine.\n${LINE}`, 3],
  ])("warns of %s", (_what, head, line) => {
    const texts = change(CLUBIC, LINE, head);
    expect(findingsIn(texts)).toStrictEqual([{ rule: RULE, file: CLUBIC, line, column: 1 }]);
    expect(checkTexts(texts).hasErrors).toBe(false);
  });

  it.each(["", LINE.replace("publisher", "place")])("mends %j, and changes nothing else", (head) => {
    const [fixed, ...others] = fixTexts(change(CLUBIC, LINE, head));
    expect(others).toStrictEqual([]);
    expect(fixed?.text).toBe(goodTexts.find(({ path }) => path === CLUBIC)?.text);
  });

  it("leads from every folder to the schema of the kind", () => {
    for (const { path, text } of goodTexts) {
      const way = /^# yaml-language-server: \$schema=(.*)$/mu.exec(text)?.[1] ?? "";
      expect(new URL(way, `file:///${path}`).pathname).toMatch(/^\/dist\/json-schema\/[a-z]+\.json$/u);
    }
  });
});
