import {
  citeSource,
  describeCard,
  describeSeriesCard,
  edition,
  type Language,
  organisation,
  type Source,
  series,
} from "@choosefr/model";
import * as vscode from "vscode";
import { type FactSubject, readSubject } from "./fact-subject.ts";

/** Puts a citation of the subject's first source on the clipboard, as Markdown, and says so in the status bar. */
export async function copyCitation(argument: unknown, locale: Language): Promise<void> {
  const subject = readSubject(argument);
  const source = subject === null ? null : firstSourceOf(subject, locale);
  if (source === null) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("No source is recorded for this name."), 4000);
    return;
  }
  await vscode.env.clipboard.writeText(citeSource(source, "markdown", locale));
  vscode.window.setStatusBarMessage(vscode.l10n.t("Citation copied."), 4000);
}

/** The first source that the card of the subject shows. */
function firstSourceOf(subject: FactSubject, locale: Language): Source | null {
  const card =
    subject.kind === "series"
      ? describeSeriesCard(series(subject.id), locale, edition)
      : describeCard(organisation(subject.id), locale, organisation);
  return card.sources[0] ?? null;
}
