import { describeSource, type Language, rankSources, type Source } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import { citeAgainst } from "../cite/cite-against.ts";
import { markupOf } from "../cite/markup.ts";
import { editOf, planWithoutAsking } from "../cite/plan-citation.ts";
import { type RememberedStyles, usualStyle } from "../cite/remembered-styles.ts";
import { writeInMarkup } from "../cite/write-in-markup.ts";
import type { CommandId } from "../commands.ts";
import { languageAt } from "../facts/language-at.ts";
import { evidencePageOf, FigureDiagnostic } from "./diagnostics.ts";
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
  const best = firstSource([preferred], evidenceOf, language);
  const actions: vscode.CodeAction[] = [];
  if (replacement !== null) {
    const said = replacement[language];
    const text = writeInMarkup(said, markupOf(document.languageId));
    const title =
      best === null
        ? vscode.l10n.t("Replace with “{0}”", said)
        : vscode.l10n.t("Replace with “{0}” and cite {1}", said, describeSource(best, locale));
    const replace =
      best === null
        ? createFix(title)
        : new CitingFix(title, document, { range, text, source: best, against: null, language });
    replace.isPreferred = verdict === "contradicts";
    if (best === null) {
      replace.edit = new vscode.WorkspaceEdit();
      replace.edit.replace(document.uri, range, text);
    }
    actions.push(replace);
  }
  // Of a figure that somebody prints, it is that page which is to be named; of any other, what the sources give instead.
  const witness = verdict === "sources_disagree" ? firstSource(claims, evidenceOf, language) : best;
  if (witness !== null) {
    const against = verdict === "contradicts" && replacement !== null ? replacement[language] : null;
    const behind = new vscode.Range(range.end, range.end);
    const title = vscode.l10n.t("Add the source {0}", describeSource(witness, locale));
    actions.push(new CitingFix(title, document, { range: behind, text: "", source: witness, against, language }));
  }
  return actions;
}

/** What a fix puts in the place of a range, and the source that it cites behind that. */
interface CitedText {
  readonly range: vscode.Range;
  readonly text: string;
  readonly source: Source;
  /** What the source prints instead of what it is cited behind; null where it prints that. */
  readonly against: string | null;
  readonly language: Language;
}

/** A fix that cites a source: how, and what that changes, is found out once it is chosen. */
class CitingFix extends vscode.CodeAction {
  readonly #document: vscode.TextDocument;
  readonly #version: number;
  readonly #cited: CitedText;

  constructor(title: string, document: vscode.TextDocument, cited: CitedText) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.#document = document;
    this.#version = document.version;
    this.#cited = cited;
  }

  async plan(styles: RememberedStyles): Promise<void> {
    const document = this.#document;
    const { range, text, source, against, language } = this.#cited;
    const wanted = usualStyle(styles, document.getText(), document.languageId);
    const { style, ...plan } = await planWithoutAsking(
      document,
      document.offsetAt(range.end),
      source,
      wanted,
      language,
    );
    if (document.isClosed || document.version !== this.#version) return;
    const [mark, ...others] = plan.insertions;
    if (against === null || mark === undefined) {
      this.edit = editOf(document, range, text, plan);
      return;
    }
    const told = citeAgainst(against, source, mark.text, style, document.languageId, language);
    this.edit = editOf(document, range, text, { ...plan, insertions: [{ ...mark, text: told }, ...others] });
  }
}

/** Gives a fix that was chosen the edit that it lacks: sources are cited as in the document, or as last in its language. */
export async function completeFix(fix: vscode.CodeAction, styles: RememberedStyles): Promise<vscode.CodeAction> {
  if (fix instanceof CitingFix) await fix.plan(styles);
  return fix;
}

function firstSource(
  claims: readonly (string | null)[],
  evidenceOf: Ledger["evidenceOf"],
  language: Language,
): Source | null {
  const evidence = claims.flatMap((claim) => (claim === null ? [] : evidenceOf(claim)));
  return rankSources(evidence, language)[0] ?? null;
}

function showWhoSaysWhat(finding: Finding, ledger: Ledger): vscode.CodeAction | null {
  const page = evidencePageOf(finding, ledger);
  if (page === null) return null;
  const action = createFix(vscode.l10n.t("Show who says what"));
  action.command = { command: "choosefr.showFacts" satisfies CommandId, title: action.title, arguments: [page] };
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
