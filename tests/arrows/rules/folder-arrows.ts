import type { Finding } from "../finding.ts";
import type { Edge, Graph } from "../graph.ts";
import { folders, isTest, isWithin, sharedPaths } from "../house.ts";
import { memberOf } from "../member.ts";

/**
 * Imports by path that leave their member, or a folder of it for one it may not see. oxlint sees only what is written,
 * and `../../x` says nothing about where it leads. What lies in tests/ is one room: nothing of it ships.
 */
export function findFolderArrows(graph: Graph): readonly Finding[] {
  return [...graph.modules.keys()].flatMap((from) =>
    graph.edgesOf(from).flatMap((edge) => {
      const message = edge.to === null ? null : objectTo(graph, from, edge, edge.to);
      return message === null ? [] : { rule: "folder-arrows", path: from, line: edge.line, message };
    }),
  );
}

function objectTo(graph: Graph, from: string, { specifier }: Edge, to: string): string | null {
  const isByPath = specifier.startsWith(".");
  const here = memberOf(graph.members, from);
  const there = memberOf(graph.members, to);
  if (here !== there) {
    if (!isByPath || sharedPaths.includes(to) || [from, to].every((path) => isWithin(path, "tests"))) return null;
    return `"${specifier}" leaves ${here?.folder ?? "its room"} for ${to} by a path. Import the other room by its package name, if the arrow exists at all.`;
  }
  if (isTest(from)) return null;
  const folder = folders.find(({ path }) => isWithin(from, path));
  if (folder === undefined || [folder.path, ...folder.sees].some((seen) => isWithin(to, seen))) return null;
  return `"${specifier}" leaves ${folder.path}, which ${describeView(folder.sees)}, for ${to}. Move what both need into a folder both may see.`;
}

function describeView(sees: readonly string[]): string {
  return sees.length === 0 ? "sees only itself" : `sees only itself and ${sees.join(", ")}`;
}
