import { compareFindings, type Finding } from "./finding.ts";
import { readGraph } from "./graph.ts";
import { findWithOxlint } from "./oxlint.ts";
import { findDynamicCycles } from "./rules/dynamic-cycles.ts";
import { findFolderArrows } from "./rules/folder-arrows.ts";
import { findLoadedRecord } from "./rules/loaded-record.ts";
import { findLoadedWeight } from "./rules/loaded-weight.ts";
import { findSurroundings } from "./rules/surroundings.ts";

/** Every arrow under `root` that goes where none may go, in the order of a reader. */
export async function checkArrows(root: string): Promise<readonly Finding[]> {
  const graph = readGraph(root);
  const own = [findFolderArrows, findDynamicCycles, findLoadedWeight, findLoadedRecord, findSurroundings].flatMap(
    (find) => find(graph),
  );
  return [...own, ...(await findWithOxlint(root))].toSorted(compareFindings);
}
