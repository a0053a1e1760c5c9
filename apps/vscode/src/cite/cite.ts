import { type Catalogue, describeSource, type Language, rankSources, type Source } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import { asOfDay } from "../checking/as-of.ts";
import type { CheckedDocuments } from "../checking/checked-documents.ts";
import type { Ledger } from "../checking/ledger.ts";
import type { LedgerSource } from "../checking/ledger-source.ts";
import { withoutExcluded } from "../checking/shown-findings.ts";
import type { FactSource, Facts } from "../facts/fact-source.ts";
import { type FactSubject, findSubject, readSubject } from "../facts/fact-subject.ts";
import { languageAt } from "../facts/language-at.ts";
import { factFinderOf } from "../facts/names.ts";
import { firstSourceOf } from "../hover/hover-card.ts";
import { settingsOf } from "../settings.ts";
import { type CitationStyle, likelyStyle } from "./citation-style.ts";
import { citeForClipboard } from "./copied-citation.ts";
import { insertCitation } from "./insert-citation.ts";
import { pickSource } from "./pick-source.ts";
import { pickStyle } from "./pick-style.ts";
import type { RememberedStyles } from "./remembered-styles.ts";

/** What citing takes. */
export interface CiteServices {
  readonly facts: FactSource;
  readonly ledgers: LedgerSource;
  readonly documents: CheckedDocuments;
  readonly styles: RememberedStyles;
  readonly locale: Language;
}

/** What is under the cursor: up to where it reaches, and what may be cited for it. */
interface CitedPlace {
  readonly end: number;
  readonly subject: FactSubject | null;
  readonly name: string;
  /** The source of the figure; null where there is none, or it is a name. */
  readonly source: Source | null;
}

/**
 * Cites a source behind the figure or name under the cursor: of a figure the best page that prints it, of a name the page
 * that is chosen among those of its announcements. Given a subject that is not under the cursor, its first source is put
 * on the clipboard. In the style that was used last in that language mode, unless `asks`.
 */
export async function cite(services: CiteServices, argument: unknown, asks: boolean): Promise<void> {
  const { facts, locale, styles } = services;
  const editor = vscode.window.activeTextEditor;
  const known = await facts.load();
  const { catalogue } = known;
  const wanted = readSubject(catalogue, argument);
  const place = editor === undefined ? null : await findPlace(services, known, editor);
  if (editor === undefined || (wanted !== null && wanted.id !== place?.subject?.id)) {
    if (wanted !== null) await copyCitation(services, catalogue, wanted, editor?.document, asks);
    return;
  }
  if (place === null) {
    tell(vscode.l10n.t("No known name or figure is under the cursor."));
    return;
  }
  const { document } = editor;
  const language = languageAt(document, document.positionAt(place.end).line);
  const source =
    place.source ?? (place.subject === null ? null : await pickSource(catalogue, place.subject, place.name, locale));
  if (source === undefined) return;
  if (source === null) {
    tell(vscode.l10n.t("No source is recorded for this name."));
    return;
  }
  const style = (asks ? null : styles.of(document.languageId)) ?? (await pickStyle(document));
  if (style === undefined) return;
  styles.remember(document.languageId, style);
  const end = document.positionAt(place.end);
  if ((await insertCitation(document, new vscode.Range(end, end), "", source, style, language)) !== null) {
    tell(vscode.l10n.t("Cited: {0}", describeSource(source, locale)));
  }
}

async function findPlace(
  { ledgers, documents }: CiteServices,
  facts: Facts,
  { document, selection }: vscode.TextEditor,
): Promise<CitedPlace | null> {
  const settings = settingsOf(document);
  if (!settings.isOn) return null;
  const ledger = await ledgers.load();
  const at = document.offsetAt(selection.active);
  const findings = withoutExcluded(await findingsOf(documents, ledger, document), ledger, settings);
  const finding = findings.find(({ start, end }) => start <= at && at <= end);
  const figure = finding === undefined ? null : figurePlace(finding, ledger, document);
  if (figure !== null) return figure;
  const { line, character } = selection.active;
  const mention = factFinderOf(facts).nameAt(document.lineAt(line).text, character, {
    format: document.languageId,
  });
  if (mention === null || settings.excludedNames.has(mention.name)) return null;
  const subject = findSubject(facts.catalogue, mention.kind, mention.entity);
  if (subject === null) return null;
  return { end: document.offsetAt(new vscode.Position(line, mention.end)), subject, name: mention.name, source: null };
}

/** A longer text that is not checked as it is written is not read for one citation. */
const MOST_UNCHECKED = 200_000;

async function findingsOf(
  documents: CheckedDocuments,
  { checker }: Ledger,
  document: vscode.TextDocument,
): Promise<readonly Finding[]> {
  const known = documents.findingsOf(document) ?? (await documents.settle(document));
  if (known !== undefined) return known;
  const text = document.getText();
  const settings = settingsOf(document);
  const [asOf, comments] = [asOfDay(document, settings), settings.checksCode];
  return text.length > MOST_UNCHECKED ? [] : checker.check(text, { format: document.languageId, asOf, comments });
}

function figurePlace(
  { end, entity, verdict, claims, preferred }: Finding,
  { evidenceOf, subjectOf, namesOf }: Ledger,
  document: vscode.TextDocument,
): CitedPlace | null {
  const supports = verdict === "agrees" || verdict === "sources_disagree";
  const cited = supports ? claims : preferred === null ? [] : [preferred];
  const language = languageAt(document, document.positionAt(end).line);
  const [source = null] = rankSources(
    cited.flatMap((claim) => evidenceOf(claim)),
    language,
  );
  const subject = subjectOf(entity);
  const [name = entity] = namesOf(entity);
  return source === null && subject === null ? null : { end, subject, name, source };
}

async function copyCitation(
  { styles, locale }: CiteServices,
  catalogue: Catalogue,
  subject: FactSubject,
  document: vscode.TextDocument | undefined,
  asks: boolean,
): Promise<void> {
  const source = firstSourceOf(catalogue, subject, locale);
  if (source === null) {
    tell(vscode.l10n.t("No source is recorded for this name."));
    return;
  }
  const chosen = asks && document !== undefined ? await pickStyle(document) : null;
  if (chosen === undefined) return;
  if (chosen !== null && document !== undefined) styles.remember(document.languageId, chosen);
  const style =
    chosen ?? (document === undefined ? null : styles.of(document.languageId)) ?? usualOnClipboard(document);
  const languageId = document?.languageId ?? "markdown";
  await vscode.env.clipboard.writeText(citeForClipboard(source, style, languageId, locale));
  tell(vscode.l10n.t("Citation copied."));
}

/** A footnote without its mark is of no use before somebody asked for one. */
function usualOnClipboard(document: vscode.TextDocument | undefined): CitationStyle {
  const style = document === undefined ? "link" : likelyStyle(document.getText(), document.languageId);
  return style === "footnote" ? "link" : style;
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 4000);
}
