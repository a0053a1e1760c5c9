import { parseSync } from "rolldown/utils";

/** A node of the tree the parser gives, whatever its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Where a node stands: the nodes around it, nearest first. */
export type Ancestors = readonly Node[];

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The node under `field` of `node`, or null when there is none. */
export function childOf(node: Node, field: string): Node | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** The nodes listed under `field` of `node`, empty when there are none. */
export function childrenOf(node: Node, field: string): readonly Node[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text under `field` of `node`, or null when it is not text. */
export function textOf(node: Node | null, field: string): string | null {
  const value = node?.[field];
  return typeof value === "string" ? value : null;
}

/** Parses a TypeScript or JavaScript module. Throws when it does not parse: a file nobody read is no clean file. */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`);
  return program as unknown as Node;
}

/** Calls `see` for each node of the tree, from the top, with the nodes around it. */
export function walk(node: Node, see: (node: Node, around: Ancestors) => void, around: Ancestors = []): void {
  see(node, around);
  const inside = [node, ...around];
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, see, inside);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) walk(item, see, inside);
  }
}

/** The line of `offset` in `text`, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
