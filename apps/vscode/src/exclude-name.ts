import * as vscode from "vscode";

/** Adds a name to the names on which nothing is shown, in the workspace if there is one, else for the user. */
export async function excludeName(name: unknown): Promise<void> {
  if (typeof name !== "string") return;
  const settings = vscode.workspace.getConfiguration("choosefr.hover");
  const hasWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = hasWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const inspected = settings.inspect<string[]>("excludedNames");
  const current = (hasWorkspace ? inspected?.workspaceValue : inspected?.globalValue) ?? [];
  if (!current.includes(name)) await settings.update("excludedNames", [...current, name], target);
  const undo = vscode.l10n.t("Undo");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t("Nothing will be shown on “{0}” any more.", name),
    undo,
  );
  if (answer === undo) await settings.update("excludedNames", current.length === 0 ? undefined : current, target);
}
