import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { checkExample, readExamples } from "../example.ts";
import { EXCEPTION } from "../exceptions.ts";
import { FIXTURE_SETTINGS, goodTexts } from "../fixture.ts";
import { mutations } from "../mutation/index.ts";
import { READABLE_FILE } from "../read-folder.ts";
import { PLAIN_YAML } from "../read-yaml.ts";
import { SCHEMA } from "../schema-issue.ts";
import { rules } from "./index.ts";

const ROOM = join(import.meta.dirname, "..", "..");
/** What the loader and the list of exceptions say has no module among the rules, but a page and a test like them. */
const LOADER_TESTS = new Map([
  [READABLE_FILE, "read-folder"],
  [PLAIN_YAML, "read-yaml"],
  [SCHEMA, "schema-issue"],
  [EXCEPTION, "exceptions"],
]);
/** What is not a text in the data folder (a link, other bytes, the list of exceptions) is told on the page in words. */
const UNSEEN: ReadonlySet<string> = new Set([READABLE_FILE, EXCEPTION]);
const mutated = new Set(mutations.map(({ rule }) => rule));
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

  it("has a mutation of the record for each rule that reads a text", () => {
    expect(ids.filter((id) => !mutated.has(id))).toStrictEqual([READABLE_FILE]);
    expect([...mutated].filter((id) => !ids.includes(id))).toStrictEqual([]);
  });

  it("finds nothing in good data", () => {
    expect(checkTexts(goodTexts, FIXTURE_SETTINGS).findings).toStrictEqual([]);
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
    const states = new Set(examples.map(({ isOk }) => isOk));
    expect(states.size).toBe(UNSEEN.has(id) ? 0 : 2);
    expect(examples.every(({ rule }) => rule === id)).toBe(true);
  });

  it.each(examples)("is right in its example on line $line", (example) => {
    const found = new Set(checkExample(example).map(({ rule }) => rule));
    expect([...found]).toStrictEqual(example.isOk ? [] : [id]);
  });
});
