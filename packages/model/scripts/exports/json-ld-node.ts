import type { EntityRef } from "../../src/generated/types.ts";
import type { HolderKind } from "./holder-kind.ts";

/** A node of the graph, or a value inside one. */
export type Node = { readonly [key: string]: unknown };

type NodeKind = HolderKind | EntityRef["kind"] | "claim" | "record" | "series" | "source";

/** The name of a node, short: the context makes a whole tag of it. */
export function nodeId(kind: NodeKind, id: string): string {
  return `choosefr:${kind}/${id}`;
}

/** A node without what is null or an empty list. */
export function withoutEmpty(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object" || value === null) return value === null;
  return "@none" in value && isEmpty(value["@none"]);
}
