import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import { loads, wholeRecord } from "../house.ts";
import { findLoaded } from "../loaded.ts";

/** The root of the model in what a browser loads, however long the way: it brings every fact along. Types are free. */
export function findLoadedRecord(graph: Graph): readonly Finding[] {
  return loads
    .filter(({ takesRecord }) => !takesRecord)
    .flatMap((load) =>
      findLoaded(graph, load, ({ to }) => (to === wholeRecord ? to : null)).map(({ path, line, way, name }) => {
        const message = `${load.face} would load the whole record: ${[...way, name].join(" → ")}. Import its types only, take the value from a narrower path of the model, or compute it on the server and pass it on.`;
        return { rule: "loaded-record", path, line, message };
      }),
    );
}
