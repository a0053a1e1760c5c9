import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import type { CheckedDocuments } from "../checking/checked-documents.ts";
import type { LedgerSource } from "../checking/ledger-source.ts";

/** Opens the facts of a document as a new document, in the form that is picked. */
export async function exportDocumentFacts(
  document: vscode.TextDocument,
  documents: CheckedDocuments,
  ledgers: LedgerSource,
  locale: Language,
  now: () => number,
): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: "Markdown", description: vscode.l10n.t("To read"), format: "markdown" },
      { label: "JSON", description: vscode.l10n.t("For programs"), format: "json" },
    ] as const,
    { title: vscode.l10n.t("Export the facts in this document") },
  );
  if (picked === undefined) return;
  const [ledger, { readDocumentFacts, exportAsJson, exportAsMarkdown }] = await Promise.all([
    ledgers.load(),
    import("./reader.ts"),
  ]);
  const facts = await readDocumentFacts(document, documents, ledger, () => false, now);
  if (facts === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("This document is not checked: there is nothing to export."), 4000);
    return;
  }
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const write = picked.format === "json" ? exportAsJson : exportAsMarkdown;
  const content = write(name, facts, ledger, locale);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: picked.format, content }));
}
