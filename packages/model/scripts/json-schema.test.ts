import { describe, expect, it } from "vitest";
import { recordKinds } from "../lint/record-kind.ts";
import { RECORD_SCHEMAS } from "./generate.ts";
import { printJsonSchema } from "./json-schema.ts";
import { KEY_DESCRIPTIONS } from "./key-descriptions.ts";

type Json = { readonly [key: string]: unknown };

const isMapping = (value: unknown): value is Json => typeof value === "object" && value !== null;
const schemas = Object.entries(RECORD_SCHEMAS).map(([name, schema]) => [name, printJsonSchema(schema)] as const);

/** Every key of every mapping in a schema, with what is said of it. */
function keysIn(node: unknown): readonly (readonly [string, unknown])[] {
  if (!isMapping(node)) return [];
  const own = isMapping(node["properties"])
    ? Object.entries(node["properties"]).map(
        ([key, property]) => [key, isMapping(property) ? property["description"] : undefined] as const,
      )
    : [];
  return [...own, ...Object.values(node).flatMap((child) => keysIn(child))];
}

describe("the JSON Schemas", () => {
  it("are there for every kind of record", () => {
    expect(schemas.map(([name]) => name)).toEqual(expect.arrayContaining([...recordKinds]));
  });

  it.each(schemas)("explain every key of %s", (_name, text) => {
    const keys = keysIn(JSON.parse(text));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(([, description]) => typeof description !== "string" || description === "")).toEqual([]);
  });

  it("use every description that is written", () => {
    const used = new Set(schemas.flatMap(([, text]) => keysIn(JSON.parse(text)).map(([, description]) => description)));
    const idle = Object.entries(KEY_DESCRIPTIONS).filter(([, description]) => !used.has(description));
    expect(idle.map(([key]) => key)).toEqual([]);
  });

  it("refuse keys that there are not, so that an editor marks them", () => {
    for (const [, text] of schemas) expect(text).toContain('"additionalProperties": false');
  });

  it("are the same each time", () => {
    for (const [name, schema] of Object.entries(RECORD_SCHEMAS)) {
      expect(printJsonSchema(schema)).toBe(schemas.find(([other]) => other === name)?.[1]);
    }
  });
});
