import type { Catalogue } from "@choosefr/model";
import * as vscode from "vscode";
import type { FactSubject } from "../facts/fact-subject.ts";
import type { QuizScope } from "./play-quiz.ts";

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope?: QuizScope;
}

/** Asks whom a quiz is to be about: whoever the document names, all that is worth asking, or one name; null to ask nothing. */
export async function chooseScope(
  { organisation, organisationIds, series, seriesIds }: Catalogue,
  named: readonly FactSubject[],
): Promise<QuizScope | null> {
  const nameOf = (subject: FactSubject): string =>
    subject.kind === "organisation" ? organisation(subject.id).name : series(subject.id).name;
  const subjects: readonly FactSubject[] = [
    ...seriesIds.map((id) => ({ kind: "series", id }) as const),
    ...organisationIds.map((id) => ({ kind: "organisation", id }) as const),
  ];
  const items: readonly ScopeItem[] = [
    ...(named.length === 0
      ? []
      : [
          {
            label: vscode.l10n.t("On the names in this document"),
            description: named.map(nameOf).join(", "),
            scope: named,
          },
        ]),
    { label: vscode.l10n.t("On everything"), scope: "all" },
    { label: vscode.l10n.t("On one name"), kind: vscode.QuickPickItemKind.Separator },
    ...subjects
      .map((subject) => ({ label: nameOf(subject), scope: [subject] }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "fr")),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Quiz me"),
    placeHolder: vscode.l10n.t("Five questions, each answered with its sources. On what?"),
  });
  return picked?.scope ?? null;
}
