import * as vscode from "vscode";
import { findLanguageName } from "./language-name.ts";

/** Shows nothing on a name any more. */
export async function excludeName(name: string): Promise<void> {
  await addTo("exclude.names", name, vscode.l10n.t("Nothing will be shown on “{0}” any more.", name));
}

/** Shows nothing in a file any more. */
export async function excludeFile(uri: vscode.Uri): Promise<void> {
  const path = vscode.workspace.asRelativePath(uri, false);
  await addTo("exclude.files", path, vscode.l10n.t("Nothing will be shown in {0} any more.", path));
}

/** Shows nothing in documents of a language mode any more. */
export async function excludeLanguage(document: vscode.TextDocument): Promise<void> {
  const { languageId } = document;
  const settings = vscode.workspace.getConfiguration("choosefr", { languageId, uri: document.uri });
  const inspected = settings.inspect<boolean>("enable");
  const before = hasWorkspace() ? inspected?.workspaceLanguageValue : inspected?.globalLanguageValue;
  await settings.update("enable", false, targetOf(), true);
  await offerUndo(vscode.l10n.t("Nothing will be shown in {0} files any more.", nameLanguage(languageId)), async () =>
    settings.update("enable", before, targetOf(), true),
  );
}

/** The name of a language mode for a reader. */
export function nameLanguage(languageId: string): string {
  // The editor brings plain text itself; every other mode is named by an extension.
  if (languageId === "plaintext") return vscode.l10n.t("plain text");
  return findLanguageName(
    languageId,
    vscode.extensions.all.map((extension): unknown => extension.packageJSON),
  );
}

/** Adds an item to a list, in the workspace if there is one, else for the user. */
async function addTo(key: "exclude.names" | "exclude.files", item: string, message: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration("choosefr");
  const inspected = settings.inspect<unknown>(key);
  const value = hasWorkspace() ? inspected?.workspaceValue : inspected?.globalValue;
  const before = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (!before.includes(item)) await settings.update(key, [...before, item], targetOf());
  await offerUndo(message, async () => settings.update(key, before.length === 0 ? undefined : before, targetOf()));
}

function hasWorkspace(): boolean {
  return vscode.workspace.workspaceFolders !== undefined;
}

function targetOf(): vscode.ConfigurationTarget {
  return hasWorkspace() ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}

async function offerUndo(message: string, restore: () => Thenable<void>): Promise<void> {
  const undo = vscode.l10n.t("Undo");
  const answer = await vscode.window.showInformationMessage(message, undo);
  if (answer === undo) await restore();
}
