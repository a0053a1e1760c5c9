import * as z from "zod";
import type { DataFile, Path } from "./data-file.ts";
import { createFinding, type Finding, type Problem } from "./finding.ts";
import { findNearest } from "./nearest.ts";
import { recordSchemas } from "./record-kind.ts";
import { type AnySchema, descriptionOf, isMapping, keysOf, schemaAt } from "./schema-walk.ts";
import { showValue } from "./show-value.ts";

/** The rule that a breach of a schema belongs to, where no rule of its own documents it. */
export const SCHEMA = "schema";

/** A mapping with more strange keys than this is another kind of thing altogether. */
const MOST_KEYS = 20;

/** The findings of one breach of a record's schema, each at the node that it is about, or at the parent of a missing key. */
export function findingsOf(issue: z.core.$ZodIssue, file: DataFile): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const schema = schemaAt(recordSchemas[file.kind], file.value, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, MOST_KEYS)
      .map((key) => createFinding(SCHEMA, file.path, file.keyPositionOf([...path, key]), unknownKey(key, schema)));
  }
  const found = valueAt(file.value, path);
  const problem = found === undefined ? missingKey(path, schema) : wrongValue(issue, found, schema);
  return [createFinding(ruleOf(issue, path), file.path, file.positionOf(path), problem)];
}

/** One breach, one finding: where a rule documents what the schema refuses, the finding is the rule's. */
function ruleOf(issue: z.core.$ZodIssue, path: Path): string {
  if (path.at(-1) === "evidence") return "evidence-required";
  const isTooLong = issue.code === "too_big" && issue.origin === "string";
  const isSentence = issue.code === "custom" && path.at(-2) === "figure" && path.at(-1) === "text";
  return (isTooLong && path.at(-2) !== "names") || isSentence ? "no-copied-sentence" : SCHEMA;
}

function unknownKey(key: string, schema: AnySchema | null): Problem {
  const known = schema === null ? [] : keysIn(schema);
  const nearest = findNearest(key, known);
  return {
    message: `There is no key “${key}” here.`,
    found: key,
    expected: known.join(", ") || null,
    suggestion: nearest === null ? "Delete it." : `Did you mean ${nearest}?`,
  };
}

function missingKey(path: Path, schema: AnySchema | null): Problem {
  const key = String(path.at(-1) ?? "");
  const help = schema === null ? null : descriptionOf(schema);
  return {
    message: `The key “${key}” is missing.${help === null ? "" : ` ${help}`}`,
    found: "nothing",
    expected: schema === null ? null : expectedBy(schema),
    suggestion:
      schema instanceof z.ZodNullable
        ? `Add it; write “${key}: null” if it was looked for and is not known.`
        : `Add “${key}”.`,
  };
}

function wrongValue(issue: z.core.$ZodIssue, found: unknown, schema: AnySchema | null): Problem {
  const expected = schema === null ? null : expectedBy(schema);
  const shown = showValue(found);
  if (issue.code === "invalid_value" || (issue.code === "invalid_union" && issue.discriminator !== undefined)) {
    const values = wordsOf(issue.code === "invalid_value" ? issue.values : optionsOf(issue));
    const nearest = typeof found === "string" ? findNearest(found, values) : null;
    return {
      message: `This word is not one of the list.`,
      found: shown,
      expected: values.join(", "),
      suggestion: nearest === null ? "Choose one of the list." : `Did you mean ${nearest}?`,
    };
  }
  if (issue.code === "invalid_type") {
    const needsQuotes = issue.expected === "string" && (typeof found === "number" || typeof found === "boolean");
    return {
      message: `This is ${shapeOf(found)}, not ${SHAPES[issue.expected] ?? issue.expected}.`,
      found: shown,
      expected,
      suggestion: needsQuotes ? `Put it into quotes: "${String(found)}".` : null,
    };
  }
  if (issue.code === "invalid_union") {
    return { message: "This has none of the shapes that it may have.", found: shown, expected };
  }
  const message = issue.message.charAt(0).toUpperCase() + issue.message.slice(1);
  return { message: message.endsWith(".") ? message : `${message}.`, found: shown, expected: null };
}

const SHAPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  null: "null",
};

function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return "a number";
  return SHAPES[typeof value] ?? typeof value;
}

/** What a schema wants, in a few words. */
function expectedBy(schema: AnySchema): string | null {
  if (schema instanceof z.ZodNullable) {
    const inner = expectedBy(schema.unwrap());
    return inner === null ? null : `${inner}, or null`;
  }
  if (schema instanceof z.ZodEnum) return wordsOf(schema.options).join(", ");
  if (schema instanceof z.ZodLiteral) return wordsOf([...schema.values]).join(", ");
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => expectedBy(option)).join(" or ");
  if (schema instanceof z.ZodObject) return `{ ${keysOf(schema).join(", ")} }`;
  return SHAPES[schema._zod.def.type] ?? null;
}

function keysIn(schema: AnySchema): readonly string[] {
  if (schema instanceof z.ZodNullable) return keysIn(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysIn(option));
  return keysOf(schema);
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options : [];
}

function wordsOf(values: readonly unknown[]): readonly string[] {
  return values.map((value) => String(value));
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)] as unknown;
    else if (isMapping(current) && Object.hasOwn(current, step)) current = current[String(step)];
    else return undefined;
  }
  return current;
}
