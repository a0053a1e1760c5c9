import type { JsonNode, Place } from "./json-tree.ts";
import { memberOf } from "./json-tree.ts";

/** A JSON Schema, as far as the published one of a dataset goes; the rest of what a schema may say is not asked for. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: JsonType;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
}

/** What a value of JSON is; a whole number is a number. */
export type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** What a value has that its schema does not admit. */
export type SchemaFault = Place &
  (
    | { readonly kind: "wrong-type"; readonly expected: readonly JsonType[] }
    | { readonly kind: "wrong-choice"; readonly choices: readonly string[] }
    | { readonly kind: "missing"; readonly key: string }
    | { readonly kind: "wrong-form"; readonly example: string | null }
    | { readonly kind: "empty" }
    | { readonly kind: "too-long"; readonly most: number }
    | { readonly kind: "out-of-range"; readonly least: number; readonly most: number }
  );

/** Judges values by a schema and what it refers to within itself. */
export interface SchemaJudge {
  /** All that is wrong with a value by the definition of that name. */
  judge(node: JsonNode, definition: string): readonly SchemaFault[];
  /** A value that is admitted, with the keys that the definition names and no others. */
  read(node: JsonNode, definition: string): unknown;
}

/** A judge by a schema. */
export function createSchemaJudge(root: JsonSchema): SchemaJudge {
  const patterns = new Map<string, RegExp>();

  const patternOf = (source: string): RegExp => {
    const pattern = patterns.get(source) ?? new RegExp(source, "u");
    patterns.set(source, pattern);
    return pattern;
  };

  const resolve = ({ $ref, ...own }: JsonSchema): JsonSchema =>
    $ref === undefined ? own : { ...own, ...resolve(root.$defs?.[$ref.slice("#/$defs/".length)] ?? {}) };

  const judge = (node: JsonNode, given: JsonSchema): readonly SchemaFault[] => {
    const schema = resolve(given);
    const { anyOf, type } = schema;
    if (anyOf !== undefined) return judgeAny(node, anyOf, schema.examples);
    const place = { start: node.start, end: node.end };
    if (type !== undefined && !isOf(node, type)) return [{ ...place, kind: "wrong-type", expected: [type] }];
    switch (node.kind) {
      case "object":
        return judgeObject(node, schema);
      case "array":
        return [
          ...judgeLength(place, node.items.length, schema.minItems, schema.maxItems),
          ...node.items.flatMap((item) => judge(item, schema.items ?? {})),
        ];
      case "string":
        return judgeText(place, node.value, schema);
      case "number": {
        const { minimum: least = Number.NEGATIVE_INFINITY, maximum: most = Number.POSITIVE_INFINITY } = schema;
        return node.value >= least && node.value <= most ? [] : [{ ...place, kind: "out-of-range", least, most }];
      }
      case "boolean":
      case "null":
        return [];
      default:
        return node satisfies never;
    }
  };

  /** By the first alternative that takes values of its kind, so that what is said is said of one. */
  const judgeAny = (
    node: JsonNode,
    alternatives: readonly JsonSchema[],
    examples: readonly unknown[] | undefined,
  ): readonly SchemaFault[] => {
    const meant = alternatives.find((one) => {
      const { type } = resolve(one);
      return type === undefined || isOf(node, type);
    });
    if (meant !== undefined) return judge(node, examples === undefined ? meant : { ...meant, examples });
    const expected = alternatives.flatMap((one) => resolve(one).type ?? []);
    return [{ start: node.start, end: node.end, kind: "wrong-type", expected }];
  };

  const judgeObject = (
    node: JsonNode & { readonly kind: "object" },
    { required = [], properties = {} }: JsonSchema,
  ): readonly SchemaFault[] => [
    ...required
      .filter((key) => memberOf(node, key) === undefined)
      .map((key): SchemaFault => ({ kind: "missing", key, start: node.start, end: node.start + 1 })),
    ...node.members.flatMap(({ key, value }) =>
      Object.hasOwn(properties, key) ? judge(value, properties[key] ?? {}) : [],
    ),
  ];

  const judgeText = (
    place: Place,
    text: string,
    { enum: choices, minLength, maxLength, pattern, examples = [] }: JsonSchema,
  ): readonly SchemaFault[] => {
    if (choices !== undefined && !choices.includes(text)) return [{ ...place, kind: "wrong-choice", choices }];
    const faults = judgeLength(place, text.length, minLength, maxLength);
    if (faults.length > 0 || pattern === undefined || patternOf(pattern).test(text)) return faults;
    const [example] = examples;
    return [{ ...place, kind: "wrong-form", example: typeof example === "string" ? example : null }];
  };

  const read = (node: JsonNode, given: JsonSchema): unknown => {
    const { anyOf, items = {}, properties = {} } = resolve(given);
    if (anyOf !== undefined) {
      return read(node, anyOf.find((one) => isOf(node, resolve(one).type ?? "object")) ?? {});
    }
    switch (node.kind) {
      case "object":
        return Object.fromEntries(
          Object.entries(properties).flatMap(([key, schema]) => {
            const value = memberOf(node, key);
            return value === undefined ? [] : [[key, read(value, schema)] as const];
          }),
        );
      case "array":
        return node.items.map((item) => read(item, items));
      case "null":
        return null;
      case "string":
      case "number":
      case "boolean":
        return node.value;
      default:
        return node satisfies never;
    }
  };

  const definitionOf = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
  return {
    judge: (node, definition) => judge(node, definitionOf(definition)),
    read: (node, definition) => read(node, definitionOf(definition)),
  };
}

function judgeLength(place: Place, length: number, least = 0, most = Number.POSITIVE_INFINITY): readonly SchemaFault[] {
  if (length < least) return [{ ...place, kind: "empty" }];
  return length > most ? [{ ...place, kind: "too-long", most }] : [];
}

function isOf(node: JsonNode, type: JsonType): boolean {
  return type === "integer" ? node.kind === "number" && Number.isInteger(node.value) : node.kind === type;
}
