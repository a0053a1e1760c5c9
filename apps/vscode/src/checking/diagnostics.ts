import { describeSource, type Language, rankSources } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import { factUri, ruleUri } from "../pages/fact-uri.ts";
import type { Settings } from "../settings.ts";
import { DIAGNOSTIC_SOURCE } from "./diagnostic-source.ts";
import type { Ledger } from "./ledger.ts";
import { loudnessOf, withoutExcluded } from "./shown-findings.ts";

/** So many sources are named beneath a mark. */
const MOST_SOURCES = 3;

/** A mark in a document, with what it is about. */
export class FigureDiagnostic extends vscode.Diagnostic {
  readonly finding: Finding;

  constructor(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, finding: Finding) {
    super(range, message, severity);
    this.finding = finding;
  }
}

/** The marks of a document's findings: contradictions and disagreements, as loud as is set; nothing on excluded names. */
export function diagnose(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  ledger: Ledger,
  settings: Settings,
  locale: Language,
): readonly FigureDiagnostic[] {
  return withoutExcluded(findings, ledger, settings).flatMap((finding) => {
    const severity = loudnessOf(finding, settings);
    if (severity === null) return [];
    const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
    const diagnostic = new FigureDiagnostic(range, finding.message[locale], severity, finding);
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) };
    diagnostic.relatedInformation = nameSources(finding, ledger, locale);
    return [diagnostic];
  });
}

/** Who prints the preferred figure and, of a figure that somebody prints, who prints that. */
function nameSources(
  { entity, preferred, claims, verdict }: Finding,
  { evidenceOf, subjectOf }: Ledger,
  locale: Language,
): vscode.DiagnosticRelatedInformation[] {
  const subject = subjectOf(entity);
  if (subject === null) return [];
  const told = new Set([...(verdict === "sources_disagree" ? claims : []), ...(preferred === null ? [] : [preferred])]);
  const page = new vscode.Location(factUri(subject), new vscode.Position(0, 0));
  return [...told].flatMap((claim) =>
    rankSources(evidenceOf(claim), locale)
      .slice(0, MOST_SOURCES)
      .map((source) => new vscode.DiagnosticRelatedInformation(page, describeSource(source, locale))),
  );
}
