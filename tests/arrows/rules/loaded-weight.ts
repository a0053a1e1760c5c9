import type { Finding } from "../finding.ts";
import type { Edge, Graph } from "../graph.ts";
import { heavyFolders, heavyPackages, isWithin, loads } from "../house.ts";
import { findLoaded } from "../loaded.ts";

/** The validator, the YAML parser or the linter in what a browser or the extension loads, however long the way. */
export function findLoadedWeight(graph: Graph): readonly Finding[] {
  return loads.flatMap((load) =>
    findLoaded(graph, load, weightOf).map(({ path, line, way, name }) => {
      const message = `${load.face} would load ${name}: ${[...way, name].join(" → ")}. Use it where the data is built, and pass on its result.`;
      return { rule: "loaded-weight", path, line, message };
    }),
  );
}

function weightOf({ specifier, to }: Edge): string | null {
  if (to !== null) return heavyFolders.some((folder) => isWithin(to, folder)) ? to : null;
  return heavyPackages.find((name) => isWithin(specifier, name)) ?? null;
}
