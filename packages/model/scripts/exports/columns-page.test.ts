import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/record.ts";
import { createClaimTable } from "./claim-table.ts";
import { withColumns } from "./columns-page.ts";
import { createSourceTable } from "./source-table.ts";

const table = {
  columns: [{ name: "amount", type: "integer", about: { fr: "somme", en: "sum" } }],
} as const;

describe("withColumns", () => {
  it("puts the columns between the marks and leaves the rest", () => {
    const page = "before\n<!-- columns of x.csv -->\nstale\n<!-- /columns -->\nafter\n";
    const made = withColumns(page, new Map([["x.csv", table]]));
    expect(made.startsWith("before\n<!-- columns of x.csv -->\n\n| column |")).toBe(true);
    expect(made).toContain("\n| `amount` | integer | sum | somme |\n\n<!-- /columns -->\nafter\n");
    expect(made).not.toContain("stale");
    expect(withColumns(made, new Map([["x.csv", table]]))).toBe(made);
  });

  it("throws where the page has no place for them", () => {
    expect(() => withColumns("nothing", new Map([["x.csv", table]]))).toThrow("<!-- columns of x.csv -->");
  });
});

describe("docs/exports.md", () => {
  it("has the columns as they are: `node scripts/export.ts --docs` writes them", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/exports.md"), "utf8");
    const tables = new Map([
      ["claims.csv", createClaimTable(catalogue)],
      ["sources.csv", createSourceTable(catalogue)],
    ]);
    expect(page).toBe(withColumns(page, tables));
  });
});
