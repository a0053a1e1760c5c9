import {
  type Catalogue,
  citeAsLink,
  describeCard,
  describeSeriesCard,
  type Language,
  type Source,
} from "@choosefr/model";
import * as vscode from "vscode";
import { type FactSubject, readSubject } from "./fact-subject.ts";

/** Puts a citation of the subject's first source on the clipboard, as Markdown, and says so in the status bar. */
export async function copyCitation(facts: Catalogue, argument: unknown, locale: Language): Promise<void> {
  const subject = readSubject(facts, argument);
  const source = subject === null ? null : firstSourceOf(facts, subject, locale);
  if (source === null) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("No source is recorded for this name."), 4000);
    return;
  }
  await vscode.env.clipboard.writeText(citeAsLink(source, locale));
  vscode.window.setStatusBarMessage(vscode.l10n.t("Citation copied."), 4000);
}

/** The first source that the card of the subject shows. */
function firstSourceOf(facts: Catalogue, subject: FactSubject, locale: Language): Source | null {
  const card =
    subject.kind === "series"
      ? describeSeriesCard(facts.series(subject.id), locale, facts.edition)
      : describeCard(facts.organisation(subject.id), locale, facts.organisation);
  return card.sources[0] ?? null;
}
