import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** Cycles closed by an `import()`: the ones `import/no-cycle` of oxlint does not follow. */
export function findDynamicCycles(graph: Graph): readonly Finding[] {
  return [...graph.modules.keys()].flatMap((from) =>
    graph.edgesOf(from).flatMap(({ kind, line, to }) => {
      const way = kind === "dynamic" && to !== null ? findWay(graph, to, from) : null;
      if (way === null) return [];
      const message = `import() closes a cycle: ${[from, ...way].join(" → ")}. Move what both ends need into a module of its own.`;
      return { rule: "dynamic-cycles", path: from, line, message };
    }),
  );
}

/** The shortest chain of imports from one module to another, both included, or null. */
function findWay(graph: Graph, from: string, goal: string): readonly string[] | null {
  const waysTo = new Map<string, readonly string[]>([[from, [from]]]);
  for (const [at, way] of waysTo) {
    if (at === goal) return way;
    for (const { to } of graph.edgesOf(at)) if (to !== null && !waysTo.has(to)) waysTo.set(to, [...way, to]);
  }
  return null;
}
