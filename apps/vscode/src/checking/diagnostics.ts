import type { Language } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import { factUri, ruleUri } from "../pages/fact-uri.ts";
import type { PageSubject } from "../pages/page-subject.ts";
import type { Settings } from "../settings.ts";
import { DIAGNOSTIC_SOURCE } from "./diagnostic-source.ts";
import type { Ledger } from "./ledger.ts";
import { loudnessOf, withoutExcluded } from "./shown-findings.ts";

/** A mark in a document, with what it is about. */
export class FigureDiagnostic extends vscode.Diagnostic {
  readonly finding: Finding;

  constructor(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, finding: Finding) {
    super(range, message, severity);
    this.finding = finding;
  }
}

/**
 * The marks of a document's findings: contradictions and disagreements, as loud as is set; nothing on excluded names. Made
 * in steps, a finding each.
 */
export function* diagnose(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  ledger: Ledger,
  settings: Settings,
  locale: Language,
): Generator<undefined, readonly FigureDiagnostic[]> {
  const diagnostics: FigureDiagnostic[] = [];
  for (const finding of withoutExcluded(findings, ledger, settings)) {
    yield;
    const severity = loudnessOf(finding, settings);
    if (severity === null) continue;
    const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
    const diagnostic = new FigureDiagnostic(range, finding.message[locale], severity, finding);
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) };
    diagnostic.relatedInformation = nameSources(finding, ledger, locale);
    diagnostics.push(diagnostic);
  }
  return diagnostics;
}

/** Who says what, best first, each line with the page that tells all of it. */
function nameSources(finding: Finding, ledger: Ledger, locale: Language): vscode.DiagnosticRelatedInformation[] {
  const page = evidencePageOf(finding, ledger);
  const explanation = finding.explanation[locale];
  if (page === null || explanation === "") return [];
  const place = new vscode.Location(factUri(page), new vscode.Position(0, 0));
  return explanation.split("\n").map((line) => new vscode.DiagnosticRelatedInformation(place, line));
}

/**
 * The page of what a figure was judged by: the announcement or edition of the preferred claim, else all of whom it is; null
 * where only a dataset knows them.
 */
export function evidencePageOf(
  { entity, preferred }: Pick<Finding, "entity" | "preferred">,
  { pageOf, subjectOf }: Pick<Ledger, "pageOf" | "subjectOf">,
): PageSubject | null {
  return (preferred === null ? null : pageOf(preferred)) ?? subjectOf(entity);
}
