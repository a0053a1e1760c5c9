import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printApi } from "./print-api.ts";
import { readExports } from "./read-exports.ts";

const room = join(import.meta.dirname, "..", "..");

describe("docs/api.md", () => {
  it("is what the docstrings give: pnpm --filter @choosefr/model run docs:api", () => {
    expect(readFileSync(join(room, "docs", "api.md"), "utf8")).toBe(printApi(room));
  });
});

describe("readExports", () => {
  const exported = readExports(join(room, "src", "index.ts"));

  it("finds every value that the entry point exports, and no other", async () => {
    const names = exported.filter(({ isType }) => !isType).map(({ name }) => name);
    expect(names).toStrictEqual(Object.keys(await import("../../src/index.ts")).toSorted());
  });

  it("reads what each promises, how it is declared and how it is used", () => {
    expect(exported.filter(({ description }) => description === "").map(({ name }) => name)).toStrictEqual([]);
    const spoken = exported.find(({ name }) => name === "describeMoney");
    expect(spoken?.signature).toBe("function describeMoney(money: Money, locale: Language): string");
    expect(spoken?.example).toContain('import { describeMoney } from "@choosefr/model";');
    expect(exported.find(({ name }) => name === "organisation")?.signature).toBe(
      'const organisation: Catalogue["organisation"]',
    );
    expect(exported.find(({ name }) => name === "Catalogue")).toMatchObject({ isType: true, signature: "" });
  });
});
