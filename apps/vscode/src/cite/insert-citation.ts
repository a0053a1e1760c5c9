import type { Language, Source } from "@choosefr/model";
import * as vscode from "vscode";
import type { BibliographyFile } from "./bibliography-file.ts";
import type { CitationStyle } from "./citation-style.ts";
import { editOf, planCitation } from "./plan-citation.ts";

/**
 * Puts a text in the place of a range and cites a source behind it, in one edit that one undo takes back. The offset behind
 * the citation; null where nothing was done: a bibliography is needed that cannot be had, which is said, or the document
 * has moved on.
 */
export async function insertCitation(
  document: vscode.TextDocument,
  range: vscode.Range,
  text: string,
  source: Source,
  style: CitationStyle,
  locale: Language,
): Promise<number | null> {
  const { version } = document;
  const plan = await planCitation(document, document.offsetAt(range.end), source, style, locale);
  if ("why" in plan) {
    void vscode.window.showWarningMessage(
      plan.why === "no-place"
        ? vscode.l10n.t("Save the document first: its bibliography is made beside it.")
        : vscode.l10n.t("{0} is no list of sources in CSL; nothing was inserted.", nameOf(plan.file)),
    );
    return null;
  }
  if (plan.entry?.file.document === null && !(await mayMake(plan.entry.file))) return null;
  if (document.isClosed || document.version !== version) return null;
  const start = document.offsetAt(range.start);
  if (!(await vscode.workspace.applyEdit(editOf(document, range, text, plan)))) return null;
  const [mark = ""] = plan.insertions[0]?.text.split("\n") ?? [];
  return start + text.length + mark.length;
}

async function mayMake(file: BibliographyFile): Promise<boolean> {
  const make = vscode.l10n.t("Make {0}", nameOf(file));
  const picked = await vscode.window.showQuickPick([make], {
    title: vscode.l10n.t("The workspace has no bibliography"),
  });
  return picked === make;
}

function nameOf({ uri }: BibliographyFile): string {
  return vscode.workspace.asRelativePath(uri);
}
