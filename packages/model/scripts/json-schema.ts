// Source of truth: schema/*.ts, and key-descriptions.ts for what an editor says of a key. Output: dist/json-schema/.
import * as z from "zod";
import { isMapping } from "../lint/schema-walk.ts";
import { KEY_DESCRIPTIONS } from "./key-descriptions.ts";

/**
 * The text of a record's JSON Schema (draft 2020-12), for editors: each key carries a description, its own where the
 * schema gives one, else that of the key. Deterministic.
 */
export function printJsonSchema(schema: z.ZodType): string {
  const owner = z.globalRegistry.get(schema)?.id ?? "";
  return `${JSON.stringify(describeKeys(z.toJSONSchema(schema, { target: "draft-2020-12" }), owner), null, 2)}\n`;
}

/** A schema with every key described, those of the schemas in it too. The owner is the nearest schema with a name. */
function describeKeys(node: unknown, owner: string): unknown {
  if (Array.isArray(node)) return node.map((child: unknown) => describeKeys(child, owner));
  if (!isMapping(node)) return node;
  return mapValues(node, (child, key) => {
    if (key === "$defs" && isMapping(child)) return mapValues(child, (schema, name) => describeKeys(schema, name));
    if (key === "properties" && isMapping(child)) return mapValues(child, (own, name) => describeKey(own, name, owner));
    return describeKeys(child, owner);
  });
}

function describeKey(property: unknown, key: string, owner: string): unknown {
  const described = describeKeys(property, owner);
  if (!isMapping(described) || described["description"] !== undefined) return described;
  const owners = [owner, owner.endsWith("Claim") ? "Claim" : owner];
  const names = [...owners.map((name) => `${name}.${key}`), key];
  const description = names.map((name) => KEY_DESCRIPTIONS[name]).find((text) => text !== undefined);
  return description === undefined ? described : { ...described, description };
}

function mapValues(
  mapping: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value, key)]));
}
