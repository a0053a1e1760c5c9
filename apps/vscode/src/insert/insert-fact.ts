import type { Source } from "@choosefr/model";
import { hostLanguageOf } from "@choosefr/prose/host-language";
import * as vscode from "vscode";

import type { CiteServices } from "../cite/cite.ts";
import { insertCitation } from "../cite/insert-citation.ts";
import { markupOf } from "../cite/markup.ts";
import { usualStyle } from "../cite/remembered-styles.ts";
import { writeInMarkup } from "../cite/write-in-markup.ts";
import type { Facts } from "../facts/fact-source.ts";
import { settingsOf } from "../settings.ts";
import { factsToOffer } from "./offered-facts.ts";
import { pickFact, pickForm } from "./pick-fact.ts";
import { writingLanguage } from "./writing-language.ts";

/**
 * Inserts a fact that is chosen, as a sentence to write on from, a figure or a citation alone, in the language of the
 * paragraph, with its source in the document's style. In prose only, and where the settings allow it.
 */
export async function insertFact(services: CiteServices): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const { isOn, excludedNames } = settingsOf(document);
  if (!isOn || hostLanguageOf(document.languageId).kind !== "prose") {
    vscode.window.setStatusBarMessage(vscode.l10n.t("Facts are inserted into prose only."), 4000);
    return;
  }
  const facts = await services.facts.load();
  const language = writingLanguage(document, selection.active.line, services.locale);
  const choices = await factsToOffer(facts, document, selection.active.line, excludedNames);
  const choice = await pickFact(choices, language);
  if (choice === undefined) return;
  const source = choice.source(language);
  const form = await pickForm(choice, source, language);
  if (form === undefined) return;
  const told = form === "sentence" ? choice.sentence(language) : form === "figure" ? choice.figure(language) : "";
  const before = document.lineAt(selection.start.line).text.slice(0, selection.start.character);
  const text = `${told !== "" && needsSpace(before) ? " " : ""}${writeInMarkup(told ?? "", markupOf(document.languageId))}`;
  const style = usualStyle(services.styles, document.getText(), document.languageId);
  const end =
    source === null
      ? await insertText(document, selection, text)
      : await insertCitation(document, selection, text, source, style, language);
  if (end === null) return;
  const after = document.positionAt(end);
  editor.selection = new vscode.Selection(after, after);
}

/** Cites a source at the cursor, after a completion put in what it prints. Anyone may call it with anything. */
export async function citeInserted({ facts, styles, locale }: CiteServices, id: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const source = findSource(await facts.load(), id);
  if (editor === undefined || source === null) return;
  const { document, selection } = editor;
  const style = usualStyle(styles, document.getText(), document.languageId);
  const language = writingLanguage(document, selection.active.line, locale);
  await insertCitation(document, selection, "", source, style, language);
}

/** The source with an id, of the record or of the user's own datasets; null where none has it. */
function findSource({ catalogue, own }: Facts, id: unknown): Source | null {
  const known = catalogue.sourceIds.find((each) => each === id);
  if (known !== undefined) return catalogue.source(known);
  const printed = own.flatMap(({ claims }) => claims.flatMap(({ evidence = [] }) => evidence));
  return printed.find(({ source }) => source.id === id)?.source ?? null;
}

/** Whether a text has to be kept apart from what stands before it. */
function needsSpace(before: string): boolean {
  return /[\p{L}\p{M}\p{N}.,;:!?)\]»”%]$/u.test(before);
}

async function insertText(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<number | null> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  const start = document.offsetAt(range.start);
  return (await vscode.workspace.applyEdit(edit)) ? start + text.length : null;
}
