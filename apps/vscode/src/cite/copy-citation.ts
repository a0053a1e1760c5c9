import type { Catalogue, Language } from "@choosefr/model";
import * as vscode from "vscode";
import { readSubject } from "../facts/fact-subject.ts";
import { citeFirstSource } from "../hover/hover-card.ts";

/** Puts a citation of the subject's first source on the clipboard, as Markdown, and says so in the status bar. */
export async function copyCitation(facts: Catalogue, argument: unknown, locale: Language): Promise<void> {
  const subject = readSubject(facts, argument);
  const citation = subject === null ? null : citeFirstSource(facts, subject, locale);
  if (citation === null) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("No source is recorded for this name."), 4000);
    return;
  }
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Citation copied."), 4000);
}
