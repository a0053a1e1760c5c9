import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../lint/load.ts";
import { recordKinds } from "../../lint/record-kind.ts";

const room = join(import.meta.dirname, "../..");
const folder = join(room, "dist", "json-schema");
const { dataset, findings } = loadDataset(join(room, "data"));

const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });

function compile(kind: string): ValidateFunction {
  return ajv.compile(JSON.parse(readFileSync(join(folder, `${kind}.json`), "utf8")) as object);
}

describe("the JSON Schemas that are built", () => {
  it("are there for every kind of record", () => {
    expect(findings).toEqual([]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(recordKinds.map((kind) => `${kind}.json`)));
  });

  it.each(recordKinds)("accept every %s of the data, and refuse it with a key too many", (kind) => {
    const validate = compile(kind);
    const values = dataset.files.filter((file) => file.kind === kind).map(({ path, value }) => ({ path, value }));
    for (const { path, value } of values) {
      validate(value);
      expect({ path, errors: validate.errors ?? [] }).toEqual({ path, errors: [] });
      expect(validate({ ...(value as object), surplus: true })).toBe(false);
    }
    expect(validate({})).toBe(false);
  });
});
