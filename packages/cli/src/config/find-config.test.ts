import { join } from "node:path";
import { ruleIds, rules } from "@choosefr/prose/rules";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../fixtures/folder.ts";
import schema from "../../schema/config.json" with { type: "json" };
import { usualConfig } from "./config.ts";
import { describeConfigFault } from "./describe-fault.ts";
import { createIgnore, findConfig } from "./find-config.ts";
import { validateConfig } from "./validate.ts";

const isOfSchema = new Ajv.default({ validateFormats: false }).compile(schema);

/** What the reader is told of settings, in English. */
function faultsIn(value: unknown): readonly string[] {
  return validateConfig(value, "/x").faults.map((fault) => describeConfigFault(fault, "en"));
}

describe("settings", () => {
  it.each([
    [{}],
    [{ $schema: "./schema.json", ignore: ["a/**"], lang: "fr", textLang: "en", asOf: "2024-05-13", maxWarnings: 3 }],
    [{ datasets: ["choosefr", "./a.json"], rules: { "disputed-figure": "off", "unread-figure": "note" } }],
  ])("%j are taken, by the command and by the schema", (value) => {
    expect(faultsIn(value)).toEqual([]);
    expect(isOfSchema(value)).toBe(true);
  });

  it.each([
    [[], "the whole is []; expected an object, in braces"],
    [{ ingore: [] }, "there is no “ingore”; write ignore instead"],
    [{ wholly: 1 }, "there is no “wholly”"],
    [{ ignore: "a" }, 'ignore is "a"; expected a list of texts'],
    [{ ignore: ["a", "!b"] }, 'ignore[1] is "!b"; expected a pattern that is not empty and does not begin with “!”'],
    [{ lang: "de" }, 'lang is "de"; expected "fr" or "en"'],
    [{ asOf: "13/05/2024" }, 'asOf is "13/05/2024"; expected a day of the calendar, such as "2024-05-13"'],
    [{ maxWarnings: -1 }, "maxWarnings is -1; expected a whole number from 0"],
    [{ datasets: [] }, "datasets is []; expected a list of one text at least"],
    [{ rules: ["x"] }, 'rules is ["x"]; expected an object, in braces'],
    [{ rules: { "disputed-figures": "off" } }, "there is no “rules.disputed-figures”; write disputed-figure instead"],
    [
      { rules: { "disputed-figure": "warn" } },
      'rules.disputed-figure is "warn"; expected "error", "warning", "note" or "off"',
    ],
    [{ __proto__: null, constructor: 1 }, "there is no “constructor”"],
  ])("%j are refused, by the command and by the schema", (value, expected) => {
    expect(faultsIn(value)).toEqual([expected]);
    expect(isOfSchema(value)).toBe(false);
  });

  it("are told all that is wrong at once, in both languages", () => {
    const { faults } = validateConfig({ lang: 1, rules: { x: 1 }, y: 1, datasets: [""] }, "/x");
    expect(faults).toHaveLength(4);
    for (const fault of faults) {
      expect(describeConfigFault(fault, "fr")).not.toBe(describeConfigFault(fault, "en"));
      expect(describeConfigFault(fault, "fr")).not.toMatch(/ [;:?!»]|« /u);
    }
  });

  it("name in the schema every rule and what it weighs", () => {
    const { properties } = schema.properties.rules;
    const weights = Object.entries(properties).map(([id, { default: weight }]) => [id, weight]);
    expect(weights).toEqual(ruleIds.map((id) => [id, rules[id].severity ?? "off"]));
  });
});

describe("findConfig", () => {
  it("looks upwards, takes the nearest, and is relative to its folder", async () => {
    const folder = makeFolder({
      "choosefr.config.json": '{ "lang": "fr" }',
      "a/choosefr.config.json": '\uFEFF{ "lang": "en" }',
      "a/b/c.md": "",
      "d/e.md": "",
    });
    const near = await findConfig(join(folder, "a", "b"), null);
    expect(near.config).toMatchObject({ lang: "en", folder: join(folder, "a") });
    expect((await findConfig(join(folder, "d"), null)).config).toMatchObject({ lang: "fr", folder });
    expect((await findConfig(join(folder, "d"), "../a/choosefr.config.json")).config).toMatchObject({ lang: "en" });
  });

  it("says what is wrong with the file", async () => {
    const folder = makeFolder({ "choosefr.config.json": "{ lang: 1 }" });
    const { config, path, faults } = await findConfig(folder, null);
    expect([config, path, faults.map(({ kind }) => kind)]).toEqual([
      null,
      join(folder, "choosefr.config.json"),
      ["no_json"],
    ]);
    expect((await findConfig(folder, "none.json")).faults).toEqual([
      { kind: "unreadable", fault: { kind: "missing" } },
    ]);
    expect((await findConfig(folder, ".")).faults).toEqual([{ kind: "unreadable", fault: { kind: "folder" } }]);
  });
});

describe("createIgnore", () => {
  it.each([
    ["a.md", "/p/a.md", true],
    ["a.md", "/p/x/a.md", true],
    ["/a.md", "/p/x/a.md", false],
    ["./a.md", "/p/a.md", true],
    ["vendor/", "/p/x/vendor/y/z.md", true],
    ["x/vendor", "/p/x/vendor/y/z.md", true],
    ["x/vendor", "/p/y/x/vendor", false],
    ["*.html", "/p/.x/a.html", true],
    ["x/*.html", "/p/x/y/a.html", false],
    ["x/**/*.html", "/p/x/y/a.html", true],
  ])("%s, on %s: %s", (pattern, path, expected) => {
    expect(createIgnore({ ...usualConfig("/p"), ignore: [pattern] })(path)).toBe(expected);
  });
});
