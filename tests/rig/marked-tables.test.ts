import { describe, expect, it } from "vitest";
import { replaceTables, toMarkdown } from "./marked-tables.ts";

const table = { headings: ["what", "bytes"], rows: [["a | b", "3"]] };
const marks = { start: "<!-- measured -->", end: "<!-- /measured -->" };

describe("toMarkdown", () => {
  it("keeps a pipe inside its cell", () => {
    expect(toMarkdown(table)).toBe("| what | bytes |\n| --- | --- |\n| a \\| b | 3 |");
  });
});

describe("replaceTables", () => {
  const text = "# before\n\n<!-- measured -->\nold\n<!-- /measured -->\n\nafter\n";

  it("replaces what stands between the marks and nothing else, as often as it is run", () => {
    const once = replaceTables(text, marks, [table]);
    expect(once).toContain("# before");
    expect(once).toContain("after");
    expect(once).toContain("| a \\| b | 3 |");
    expect(once).not.toContain("old");
    expect(replaceTables(once, marks, [table])).toBe(once);
  });

  it("says so where there is no place for it", () => {
    expect(() => replaceTables("# nothing", marks, [table])).toThrow("The page has no place for tables");
  });
});
