import { childOf, childrenOf, lineOf, type Node, parse, textOf, walk } from "./syntax.ts";

/** One mention of another module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `type` leaves no trace in what is loaded; `dynamic` is an `import()` in a running program. */
  readonly kind: "static" | "dynamic" | "type";
}

/** A source file and what it mentions. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  /** The directives at its top, such as `use client`. */
  readonly directives: readonly string[];
  readonly imports: readonly Import[];
}

/** Reads one module. `path` is taken from the repository's root. Throws when the text does not parse. */
export function readModule(path: string, text: string): Module {
  const program = parse(path, text);
  const imports: Import[] = [];
  walk(program, (node) => {
    const found = mentionIn(node);
    if (found !== null) imports.push({ ...found, line: lineOf(text, node.start) });
  });
  const directives = childrenOf(program, "body").flatMap((node) => textOf(node, "directive") ?? []);
  return { path, text, program, directives, imports };
}

function mentionIn(node: Node): Omit<Import, "line"> | null {
  switch (node.type) {
    case "ImportDeclaration":
      return mention(childOf(node, "source"), node["importKind"] === "type" ? "type" : "static");
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return mention(childOf(node, "source"), node["exportKind"] === "type" ? "type" : "static");
    case "ImportExpression":
      return mention(childOf(node, "source"), "dynamic");
    case "TSImportType":
      return mention(childOf(node, "source"), "type");
    default:
      return null;
  }
}

function mention(source: Node | null, kind: Import["kind"]): Omit<Import, "line"> | null {
  const specifier = textOf(source, "value");
  return specifier === null ? null : { specifier, kind };
}
