import type { Finding } from "../finding.ts";
import type { Edge, Graph } from "../graph.ts";
import { heavyFolders, heavyPackages, isTest, isWithin, type Load, loads } from "../house.ts";

/** The validator, the YAML parser or the linter in what a browser or the extension loads, however long the way. */
export function findLoadedWeight(graph: Graph): readonly Finding[] {
  return loads.flatMap((load) => findInLoad(graph, load));
}

function findInLoad(graph: Graph, load: Load): readonly Finding[] {
  const findings: Finding[] = [];
  const waysTo = new Map(rootsOf(graph, load).map((root): [string, readonly string[]] => [root, [root]]));
  for (const [at, way] of waysTo) {
    // What a "use server" module holds stays on the server: the client gets a reference to it.
    if (graph.modules.get(at)?.directives.includes("use server") === true) continue;
    for (const edge of graph.edgesOf(at).filter(({ kind }) => kind !== "type")) {
      const weight = weightOf(edge);
      if (weight !== null) {
        const message = `${load.face} would load ${weight}: ${[...way, weight].join(" → ")}. Use it where the data is built, and pass on its result.`;
        findings.push({ rule: "loaded-weight", path: at, line: edge.line, message });
      } else if (edge.to !== null && !waysTo.has(edge.to)) waysTo.set(edge.to, [...way, edge.to]);
    }
  }
  return findings;
}

function rootsOf(graph: Graph, { clientFolder, entries }: Load): readonly string[] {
  const clients = [...graph.modules.values()].filter(
    ({ directives, path }) =>
      clientFolder !== null && isWithin(path, clientFolder) && directives.includes("use client") && !isTest(path),
  );
  return [...entries.filter((entry) => graph.modules.has(entry)), ...clients.map(({ path }) => path)];
}

function weightOf({ specifier, to }: Edge): string | null {
  if (to !== null) return heavyFolders.some((folder) => isWithin(to, folder)) ? to : null;
  return heavyPackages.find((name) => isWithin(specifier, name)) ?? null;
}
