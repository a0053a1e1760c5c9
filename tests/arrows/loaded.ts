import type { Edge, Graph } from "./graph.ts";
import { isTest, isWithin, type Load } from "./house.ts";

/** An import by which a face loads what it should not. */
export interface LoadedImport {
  readonly path: string;
  readonly line: number;
  /** The chain of modules from one that the face starts with, up to `path`. */
  readonly way: readonly string[];
  /** What is imported, as `nameOf` calls it. */
  readonly name: string;
}

/**
 * What a face loads of what `nameOf` gives a name to, however long the way: each import that leads there, once. The way
 * ends there; a type, a test and what stays on the server are not loaded.
 */
export function findLoaded(graph: Graph, load: Load, nameOf: (edge: Edge) => string | null): readonly LoadedImport[] {
  const found: LoadedImport[] = [];
  const waysTo = new Map(rootsOf(graph, load).map((root): [string, readonly string[]] => [root, [root]]));
  for (const [at, way] of waysTo) {
    // What a "use server" module holds stays on the server: the client gets a reference to it.
    if (graph.modules.get(at)?.directives.includes("use server") === true) continue;
    for (const edge of graph.edgesOf(at).filter(({ kind }) => kind !== "type")) {
      const name = nameOf(edge);
      if (name !== null) found.push({ path: at, line: edge.line, way, name });
      else if (edge.to !== null && !waysTo.has(edge.to)) waysTo.set(edge.to, [...way, edge.to]);
    }
  }
  return found;
}

function rootsOf(graph: Graph, { clientFolder, entries }: Load): readonly string[] {
  const clients = [...graph.modules.values()].filter(
    ({ directives, path }) =>
      clientFolder !== null && isWithin(path, clientFolder) && directives.includes("use client") && !isTest(path),
  );
  return [...entries.filter((entry) => graph.modules.has(entry)), ...clients.map(({ path }) => path)];
}
