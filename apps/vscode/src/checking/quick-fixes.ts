import { describeSource, type Language, rankSources, type Source } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import { citeAgainst, citeInline } from "../cite/inline-citation.ts";
import type { CommandId } from "../commands.ts";
import { languageAt } from "../facts/language-at.ts";
import { FigureDiagnostic } from "./diagnostics.ts";
import { type Insertion, silenceFile, silenceLine } from "./directive-edit.ts";
import type { Ledger } from "./ledger.ts";

/**
 * What may be done about a mark: put the preferred figure with its source, name a source, read who says what, or silence
 * the line, the organisation or the file. All edits can be undone.
 */
export function fixesOf(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  ledger: Ledger,
  locale: Language,
): readonly vscode.CodeAction[] {
  if (!(diagnostic instanceof FigureDiagnostic)) return [];
  const { finding } = diagnostic;
  const actions = [
    ...figureFixes(document, diagnostic, ledger, locale),
    showWhoSaysWhat(finding, ledger),
    ...silencers(document, diagnostic, ledger),
  ].filter((action) => action !== null);
  for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}

function figureFixes(
  document: vscode.TextDocument,
  { range, finding }: FigureDiagnostic,
  { evidenceOf }: Ledger,
  locale: Language,
): readonly vscode.CodeAction[] {
  const { replacement, preferred, verdict, claims } = finding;
  const language = languageAt(document, range.start.line);
  const cite = (source: Source): string => citeInline(source, document.languageId, language);
  const best = firstSource([preferred], evidenceOf, language);
  const actions: vscode.CodeAction[] = [];
  if (replacement !== null) {
    const text = replacement[language];
    const replace = createFix(
      best === null
        ? vscode.l10n.t("Replace with “{0}”", text)
        : vscode.l10n.t("Replace with “{0}” and cite {1}", text, describeSource(best, locale)),
    );
    replace.isPreferred = verdict === "contradicts";
    replace.edit = new vscode.WorkspaceEdit();
    replace.edit.replace(document.uri, range, `${text}${best === null ? "" : cite(best)}`);
    actions.push(replace);
  }
  // Of a figure that somebody prints, it is that page which is to be named; of any other, what the sources give instead.
  const witness = verdict === "sources_disagree" ? firstSource(claims, evidenceOf, language) : best;
  if (witness !== null) {
    const add = createFix(vscode.l10n.t("Add the source {0}", describeSource(witness, locale)));
    add.edit = new vscode.WorkspaceEdit();
    add.edit.insert(
      document.uri,
      range.end,
      verdict === "contradicts" && replacement !== null
        ? citeAgainst(replacement[language], witness, document.languageId, language)
        : cite(witness),
    );
    actions.push(add);
  }
  return actions;
}

function firstSource(
  claims: readonly (string | null)[],
  evidenceOf: Ledger["evidenceOf"],
  language: Language,
): Source | null {
  const evidence = claims.flatMap((claim) => (claim === null ? [] : evidenceOf(claim)));
  return rankSources(evidence, language)[0] ?? null;
}

function showWhoSaysWhat({ entity }: Finding, { subjectOf }: Ledger): vscode.CodeAction | null {
  const subject = subjectOf(entity);
  if (subject === null) return null;
  const action = createFix(vscode.l10n.t("Show who says what"));
  action.command = { command: "choosefr.showFacts" satisfies CommandId, title: action.title, arguments: [subject] };
  return action;
}

function silencers(
  document: vscode.TextDocument,
  { range, finding }: FigureDiagnostic,
  { namesOf, subjectOf }: Ledger,
): readonly (vscode.CodeAction | null)[] {
  const [name = finding.entity] = namesOf(finding.entity);
  // Directives know an edition by its series.
  const entity = subjectOf(finding.entity)?.id ?? finding.entity;
  return [
    insertDirective(document, vscode.l10n.t("Ignore on this line"), silenceLine(document, range.start.line)),
    insertDirective(document, vscode.l10n.t("Ignore {0} in this file", name), silenceFile(document, entity)),
    insertDirective(document, vscode.l10n.t("Ignore all figures in this file"), silenceFile(document, null)),
  ];
}

function insertDirective(
  document: vscode.TextDocument,
  title: string,
  insertion: Insertion | null,
): vscode.CodeAction | null {
  if (insertion === null) return null;
  const action = createFix(title);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.insert(document.uri, new vscode.Position(insertion.line, insertion.character), insertion.text);
  return action;
}

function createFix(title: string): vscode.CodeAction {
  return new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
}
