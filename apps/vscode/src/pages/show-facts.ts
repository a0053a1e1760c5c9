import type { Catalogue } from "@choosefr/model";
import * as vscode from "vscode";
import type { FactSubject } from "../facts/fact-subject.ts";
import { factUri } from "./fact-uri.ts";
import { readPage } from "./page-subject.ts";

/** Opens the fact page of a subject, rendered where the editor can preview Markdown; asks which if given none. */
export async function showFacts(facts: Catalogue, argument: unknown): Promise<void> {
  const chosen = readPage(facts, argument) ?? (await pickSubject(facts));
  if (chosen === undefined) return;
  const uri = factUri(chosen);
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes("markdown.showPreview")) await vscode.commands.executeCommand("markdown.showPreview", uri);
  else await vscode.window.showTextDocument(uri, { preview: true });
}

function item(label: string, subject: FactSubject): vscode.QuickPickItem & { readonly subject: FactSubject } {
  return { label, subject };
}

async function pickSubject({
  organisation,
  organisationIds,
  series,
  seriesIds,
}: Catalogue): Promise<FactSubject | undefined> {
  const items = [
    ...organisationIds.map((id) => item(organisation(id).name, { kind: "organisation", id })),
    ...seriesIds.map((id) => item(series(id).name, { kind: "series", id })),
  ].toSorted((a, b) => a.label.localeCompare(b.label, "fr"));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Facts on which name?") });
  return picked?.subject;
}
