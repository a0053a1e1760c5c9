import * as vscode from "vscode";

/** A dataset that is set, by the name that people know it by, and where it may lie: the first place that has it counts. */
export interface DatasetPlace {
  readonly name: string;
  readonly uris: readonly vscode.Uri[];
}

const SCHEME = /^[a-z][a-z\d+.-]+:/iu;
/** Whatever asks another machine is not opened, nor is a share of one. */
const NETWORK = new Set(["http", "https", "ws", "wss", "ftp", "command"]);

/**
 * Where the datasets that are set lie: absolute addresses and paths as they are, others below each folder of the workspace,
 * and those only where the workspace is trusted.
 */
export function placesOf(references: readonly string[]): readonly DatasetPlace[] {
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  return [...new Set(references)].map((name) => {
    const absolute = absoluteUri(name);
    if (absolute !== null) return { name, uris: isNear(absolute) ? [absolute] : [] };
    return { name, uris: folders.map(({ uri }) => vscode.Uri.joinPath(uri, name)) };
  });
}

function absoluteUri(reference: string): vscode.Uri | null {
  if (/^(?:[a-z]:[\\/]|\/|\\\\)/iu.test(reference)) return vscode.Uri.file(reference);
  return SCHEME.test(reference) ? vscode.Uri.parse(reference) : null;
}

function isNear({ scheme, authority }: vscode.Uri): boolean {
  return !NETWORK.has(scheme.toLowerCase()) && (scheme !== "file" || authority === "");
}
