import { kindsOf, vocabulary } from "./vocabulary.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a thing in the words of schema.org, and with what it holds, a line each: a type or property that
 * does not exist or does not belong there, a value of another kind, a property that is missing.
 */
export function findDataFaults(node: unknown, where = ""): readonly string[] {
  if (!isNode(node)) return [`${where} is no thing`];
  const { "@type": type, "@id": _, "@context": __, ...properties } = node;
  if (typeof type !== "string" || kindsOf(type).length === 0) return [`${where} has the type ${String(type)}`];
  const here = `${where}${type}`;
  const kinds = kindsOf(type).flatMap((kind) => vocabulary[kind] ?? []);
  const missing = new Set(kinds.flatMap(({ required }) => required).filter((name) => !(name in properties)));
  const ranges = new Map(kinds.flatMap((kind) => Object.entries(kind.properties)));
  return [
    ...[...missing].map((name) => `${here} has no ${name}`),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const range = ranges.get(name);
      if (range === undefined) return [`${here} cannot have ${name}`];
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((each) => findValueFaults(each, range, `${here}.${name}`));
    }),
  ];
}

/** The addresses that a thing names, its own and those of what it holds. */
export function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    typeof held === "string" && ["@id", "url", "item", "contentUrl"].includes(name) ? [held] : addressesIn(held),
  );
}

function findValueFaults(value: unknown, range: readonly string[], where: string): readonly string[] {
  if (isNode(value)) {
    const type = String(value["@type"]);
    const fits = kindsOf(type).some((kind) => range.includes(kind));
    return [...(fits ? [] : [`${where} cannot be ${type}`]), ...findDataFaults(value, `${where} > `)];
  }
  return range.some((kind) => isLiteral(value, kind)) ? [] : [`${where} is ${JSON.stringify(value)}`];
}

function isLiteral(value: unknown, kind: string): boolean {
  switch (kind) {
    case "Text":
      return typeof value === "string" && value.trim() !== "";
    case "URL":
      return typeof value === "string" && /^(?:https?:\/\/[^\s/]|\/)/u.test(value);
    case "Date":
      return typeof value === "string" && /^\d{4}(?:-\d{2}){0,2}$/u.test(value);
    case "Number":
      return typeof value === "number" && Number.isFinite(value);
    case "Boolean":
      return typeof value === "boolean";
    default:
      return false;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
