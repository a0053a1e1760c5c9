import * as z from "zod";
import type { Path } from "./data-file.ts";

/** Any schema, of whatever kind. */
export type AnySchema = z.core.$ZodType;

/** A value met on the way through a record, with the schema that describes it. */
export interface Visit {
  readonly schema: AnySchema;
  readonly value: unknown;
  readonly path: Path;
}

/** Whether a value is a mapping: keys with values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Goes through a value and its schema side by side, depth first, and gives every pair of the two. A value that does
 * not fit its schema is gone through as far as it fits, so that one fault does not hide others. New fields of a
 * schema are seen without a change to any rule.
 */
export function walkSchema(schema: AnySchema, value: unknown): readonly Visit[] {
  const visits: Visit[] = [];
  walk(schema, value, [], visits);
  return visits;
}

function walk(schema: AnySchema, value: unknown, path: Path, visits: Visit[]): void {
  visits.push({ schema, value, path });
  if (schema instanceof z.ZodNullable) {
    if (value !== null) walk(schema.unwrap(), value, path, visits);
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) walk(schema.element, item, [...path, index], visits);
  } else if (schema instanceof z.ZodUnion) {
    const option = optionFor(schema, value);
    if (option !== null) walk(option, value, path, visits);
  } else if (schema instanceof z.ZodObject && isMapping(value)) {
    for (const [key, field] of Object.entries<AnySchema>(schema.shape)) {
      if (Object.hasOwn(value, key)) walk(field, value[key], [...path, key], visits);
    }
  }
}

/** The schema of the value at a path, whether or not that value exists; null where the path leads out of the schema. */
export function schemaAt(schema: AnySchema, value: unknown, path: Path): AnySchema | null {
  if (schema instanceof z.ZodUnion) {
    const option = optionFor(schema, value);
    if (option === null) return path.length === 0 ? schema : null;
    return path.length === 0 ? schema : schemaAt(option, value, path);
  }
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodNullable) return schemaAt(schema.unwrap(), value, path);
  if (schema instanceof z.ZodArray) {
    return schemaAt(schema.element, Array.isArray(value) ? (value[Number(step)] as unknown) : undefined, rest);
  }
  if (!(schema instanceof z.ZodObject)) return null;
  const field = (schema.shape as Record<string, AnySchema>)[String(step)];
  return field === undefined ? null : schemaAt(field, isMapping(value) ? value[String(step)] : undefined, rest);
}

/** The keys of a schema of mappings in their fixed order; empty for other schemas. */
export function keysOf(schema: AnySchema): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What a schema says of itself, its own words before those of what it wraps; null if it says nothing. */
export function descriptionOf(schema: AnySchema): string | null {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return schema instanceof z.ZodNullable ? descriptionOf(schema.unwrap()) : null;
}

/** The member of a union that a value means: by its discriminator, else the first that it shares a key with; a text or number, the first that it fits. */
function optionFor(union: z.ZodUnion, value: unknown): AnySchema | null {
  const options = union.options;
  if (!isMapping(value)) return options.find((option) => z.safeParse(option, value).success) ?? null;
  const discriminator = union instanceof z.ZodDiscriminatedUnion ? union.def.discriminator : null;
  const isMeant = (option: AnySchema): boolean => {
    if (discriminator === null) return keysOf(option).some((key) => Object.hasOwn(value, key));
    const literal =
      option instanceof z.ZodObject ? (option.shape as Record<string, AnySchema>)[discriminator] : undefined;
    return literal instanceof z.ZodLiteral && literal.values.has(value[discriminator] as string);
  };
  return options.find((option) => isMeant(option)) ?? null;
}
