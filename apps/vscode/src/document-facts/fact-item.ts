import * as vscode from "vscode";
import type { FactRow } from "./fact-rows.ts";

/** A row as the editor's trees show one; chosen, it leads to its place in the document. */
export function createFactItem(row: FactRow, document: vscode.TextDocument | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, collapsibleStateOf(row));
  item.id = `${document?.uri.toString() ?? ""}#${row.id}`;
  item.description = row.description;
  item.tooltip = row.tooltip ?? row.label;
  item.accessibilityInformation = { label: row.spoken };
  if (row.icon !== null) item.iconPath = new vscode.ThemeIcon(row.icon, colourOf(row.icon));
  if (row.kind !== null) item.contextValue = row.kind;
  if (row.place !== null && document !== undefined) {
    const { start, end } = row.place;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    item.command = { command: "vscode.open", title: row.label, arguments: [document.uri, { selection }] };
  }
  return item;
}

function collapsibleStateOf({ rows, isOpen }: FactRow): vscode.TreeItemCollapsibleState {
  if (rows.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** The colour in which the editor shows what has such an icon among its own problems; undefined for none. */
function colourOf(icon: string): vscode.ThemeColor | undefined {
  if (icon === "warning") return new vscode.ThemeColor("problemsWarningIcon.foreground");
  return icon === "info" ? new vscode.ThemeColor("problemsInfoIcon.foreground") : undefined;
}
