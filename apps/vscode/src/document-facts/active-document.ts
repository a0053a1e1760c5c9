import * as vscode from "vscode";

/** What is shown in editors but is no document that someone works on. */
const NO_DOCUMENTS: ReadonlySet<string> = new Set(["output", "comment", "debug"]);

/**
 * The document that a person works on: the one of the active editor, or `last` while something else has the focus (a
 * preview, a panel) and it is still in sight; undefined where there is none.
 */
export function activeDocument(last: vscode.TextDocument | undefined): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && !NO_DOCUMENTS.has(active.uri.scheme)) return active;
  const isInSight = vscode.window.visibleTextEditors.some(({ document }) => document === last);
  return isInSight ? last : undefined;
}
