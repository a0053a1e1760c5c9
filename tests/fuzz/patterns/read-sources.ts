import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { childOf, type Node, parse, textOf, walk } from "../../arrows/syntax.ts";
import type { Pattern } from "./pattern.ts";

/** What our sources say of regular expressions. */
export interface ReadSources {
  /** Every one that is written out, in the order of files and lines, each once a file. */
  readonly literals: readonly Pattern[];
  /** The files that build some as the program runs. */
  readonly builders: readonly string[];
}

/** Reads the sources of the engine, the command, the model and the extension; tests and generated modules apart. */
export function readSources(root: string): ReadSources {
  const literals = new Map<string, Pattern>();
  const builders = new Set<string>();
  for (const path of listSources(root)) {
    walk(parse(path, readFileSync(join(root, path), "utf8")), (node, around) => {
      const { regex } = node;
      if (isRegex(regex)) {
        const owner = around.map(nameOf).find((name) => name !== null) ?? null;
        const key = `${path} /${regex.pattern}/${regex.flags}`;
        if (!literals.has(key)) literals.set(key, { source: regex.pattern, flags: regex.flags, path, owner });
      }
      if (isBuilding(node)) builders.add(path);
    });
  }
  return { literals: [...literals.values()], builders: [...builders] };
}

function listSources(root: string): readonly string[] {
  return globSync("{packages/{prose,cli,model},apps/vscode}/src/**/*.ts", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\.test(?:-d)?\.ts$|\/generated\//u.test(path))
    .toSorted();
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

function isBuilding(node: Node): boolean {
  const isCall = node.type === "NewExpression" || node.type === "CallExpression";
  return isCall && textOf(childOf(node, "callee"), "name") === "RegExp";
}

/** The name that a declaration gives. */
function nameOf(node: Node): string | null {
  const declares = node.type === "VariableDeclarator" || node.type === "FunctionDeclaration";
  return declares ? textOf(childOf(node, "id"), "name") : null;
}
