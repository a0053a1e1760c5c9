import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { checkExample, readExamples } from "../example.ts";
import { goodTexts } from "../fixture.ts";
import { READABLE_FILE } from "../read-folder.ts";
import { PLAIN_YAML } from "../read-yaml.ts";
import { SCHEMA } from "../schema-issue.ts";
import { rules } from "./index.ts";

const ROOM = join(import.meta.dirname, "..", "..");
/** What the loader finds has no module among the rules, but a page and a test like them. */
const LOADER_TESTS = new Map([
  [READABLE_FILE, "read-folder"],
  [PLAIN_YAML, "read-yaml"],
  [SCHEMA, "schema-issue"],
]);
const ids = [...rules.map(({ id }) => id), ...LOADER_TESTS.keys()];
const pageOf = (id: string): string => readFileSync(join(ROOM, "docs", "rules", `${id}.md`), "utf8");

describe("the set of rules", () => {
  it("is the modules of this folder, each by its own id", () => {
    const modules = readdirSync(import.meta.dirname).filter(
      (name) => !name.endsWith(".test.ts") && name !== "index.ts",
    );
    expect(rules.map(({ id }) => `${id}.ts`)).toStrictEqual(modules.toSorted());
  });

  it("has a page for each rule and no other page", () => {
    const pages = readdirSync(join(ROOM, "docs", "rules"));
    expect(pages.toSorted()).toStrictEqual(ids.map((id) => `${id}.md`).toSorted());
  });

  it("finds nothing in good data", () => {
    expect(checkTexts(goodTexts).findings).toStrictEqual([]);
  });
});

describe.each(rules)("$id", ({ id, description }) => {
  it("has a test beside it that expects its findings", () => {
    const test = join(import.meta.dirname, `${id}.test.ts`);
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, "utf8")).toContain(`"${id}"`);
  });

  it("says on its page what it says of itself", () => {
    expect(pageOf(id)).toContain(description);
  });
});

describe.each([...LOADER_TESTS])("%s", (id, module) => {
  it("has a test that expects its findings", () => {
    expect(readFileSync(join(ROOM, "lint", `${module}.test.ts`), "utf8")).toContain(`"${id}"`);
  });
});

describe.each(ids)("the page of %s", (id) => {
  const examples = readExamples(pageOf(id));

  it("gives the reason, a wrong example and a right one", () => {
    expect(pageOf(id)).toMatch(/^# [^]+\n## Why\n[^]+\n## Wrong\n[^]+\n## Right\n/u);
    // What cannot be shown in a text (a link, a file of other bytes) is told in words.
    const states = new Set(examples.map(({ isOk }) => isOk));
    expect(states.size).toBe(id === READABLE_FILE ? 0 : 2);
    expect(examples.every(({ rule }) => rule === id)).toBe(true);
  });

  it.each(examples)("is right in its example on line $line", (example) => {
    const found = new Set(checkExample(example).map(({ rule }) => rule));
    expect([...found]).toStrictEqual(example.isOk ? [] : [id]);
  });
});
