import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkTexts } from "./check.ts";
import { EXCEPTIONS_FILE, parseExceptions } from "./exceptions.ts";
import { change, pathOf } from "./fixture.ts";
import { PLAIN_SETTINGS } from "./settings.ts";

const EXCEPTION = "exception";
const FILE = pathOf("microsoft-2024", "announcement");
const broken = change(FILE, "announced: 2024-05-12", "announced: 2024-01-15");
const entry = (given: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    rule: "edition-window",
    record: "announcements/microsoft-2024",
    path: "null",
    because: "Told early.",
    removeWhen: "The date is found.",
    ...given,
  })
    .map(([key, value], index) => `${index === 0 ? "- " : "  "}${key}: ${value}\n`)
    .join("");
const findingsWith = (list: string, texts = broken) =>
  checkTexts(texts, { ...PLAIN_SETTINGS, exceptions: parseExceptions(list) }).findings;
const rulesWith = (list: string, texts = broken) => findingsWith(list, texts).map(({ rule }) => rule);

describe("an exception", () => {
  it.each(["null", "announced"])("lets pass what the rule finds at %s", (path) => {
    expect(rulesWith("[]")).toStrictEqual(["edition-window"]);
    expect(rulesWith(entry({ path }))).toStrictEqual([]);
  });

  it("names a claim by its id and covers what stands below it", () => {
    const texts = change(FILE, "amount: 2000000000", "amount: 2000");
    const rules = ["figure-reads-back", "unit-plausibility"];
    const list = rules.map((rule) => entry({ rule, path: "claims.investment-4" })).join("");
    expect(new Set(rulesWith("[]", texts))).toStrictEqual(new Set(rules));
    expect(rulesWith(list, texts)).toStrictEqual([]);
    expect(rulesWith(entry({ rule: "unit-plausibility", path: "claims.investment" }), texts)).toContain(EXCEPTION);
  });

  it.each([
    ["one that nothing needs", entry({ path: "edition" }), "This exception is not needed"],
    ["one for a rule that there is not", entry({ rule: "edition-windows" }), "There is no rule"],
    ["one for a rule of the loader", entry({ rule: "schema" }), "There is no rule"],
    [
      "one for a record that there is not",
      entry({ record: "announcements/microsoft-2031" }),
      "There is no such record",
    ],
    ["one in a folder that there is not", entry({ record: "articles/microsoft-2024" }), "There is no such record"],
    ["one without a reason", entry({ because: '" "' }), "because: expected the reason"],
    ["one with a strange key", entry({ until: "2027" }), "exception:"],
    ["a record without its folder", entry({ record: "microsoft-2024" }), "record: expected <folder>/<id>"],
    ["a mapping for a list", "rule: x\n", "This is no list"],
    ["broken YAML", "- {\n", ""],
  ])("is an error itself: %s", (_what, list, message) => {
    const found = findingsWith(list).filter(({ rule }) => rule === EXCEPTION);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ level: "error", file: EXCEPTIONS_FILE });
    expect(found[0]?.message).toContain(message);
  });

  it("is told at its place in the list", () => {
    const list = `# Why.\n${entry()}${entry({ rule: "typography" })}`;
    expect(findingsWith(list)).toStrictEqual([expect.objectContaining({ rule: EXCEPTION, line: 7, column: 3 })]);
  });

  it("is not called unneeded where a file cannot be read", () => {
    const texts = change(pathOf("clubic", "publisher"), "kind: press", "kind: x");
    expect(rulesWith(entry(), texts)).toStrictEqual(["schema"]);
  });

  it("knows every entry of the list of the room", () => {
    const list = parseExceptions(readFileSync(join(import.meta.dirname, "exceptions.yml"), "utf8"));
    expect(list.findings).toStrictEqual([]);
  });
});
