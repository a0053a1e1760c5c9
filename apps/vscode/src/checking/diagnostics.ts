import type { Language } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import { factUri, ruleUri } from "../pages/fact-uri.ts";
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

/** Who says what: each recorded value with its best sources and how many they are. */
function nameSources(
  { entity, explanation }: Finding,
  { subjectOf }: Ledger,
  locale: Language,
): vscode.DiagnosticRelatedInformation[] {
  const subject = subjectOf(entity);
  if (subject === null || explanation[locale] === "") return [];
  const page = new vscode.Location(factUri(subject), new vscode.Position(0, 0));
  return explanation[locale].split("\n").map((line) => new vscode.DiagnosticRelatedInformation(page, line));
}
