import { describe, expect, it } from "vitest";
import { replaceMeasured, toMarkdown } from "./readme.ts";

const table = { headings: ["what", "bytes"], rows: [["a | b", "3"]] };

describe("toMarkdown", () => {
  it("keeps a pipe inside its cell", () => {
    expect(toMarkdown(table)).toBe("| what | bytes |\n| --- | --- |\n| a \\| b | 3 |");
  });
});

describe("replaceMeasured", () => {
  const text = "# before\n\n<!-- measured: written by pnpm soak -->\nold\n<!-- /measured -->\n\nafter\n";

  it("replaces what stands between the marks and nothing else, as often as it is run", () => {
    const once = replaceMeasured(text, [table]);
    expect(once).toContain("# before");
    expect(once).toContain("after");
    expect(once).toContain("| a \\| b | 3 |");
    expect(once).not.toContain("old");
    expect(replaceMeasured(once, [table])).toBe(once);
  });

  it("says so where there is no place for it", () => {
    expect(() => replaceMeasured("# nothing", [table])).toThrow("README.md has no place for measurements");
  });
});
