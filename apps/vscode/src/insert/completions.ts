import { citeAsLink, escapeMarkdown, type Language, type Source } from "@choosefr/model";
import * as vscode from "vscode";

import type { CiteServices } from "../cite/cite.ts";
import { markupOf } from "../cite/markup.ts";
import { type PlannedCitation, planInText } from "../cite/plan-citation.ts";
import { type RememberedStyles, usualStyle } from "../cite/remembered-styles.ts";
import { writeInMarkup } from "../cite/write-in-markup.ts";
import type { CommandId } from "../commands.ts";
import { settingsOf } from "../settings.ts";
import { shortenText } from "../shorten-text.ts";
import type { FactChoice } from "./fact-choice.ts";
import { findFacts } from "./find-facts.ts";
import { factsToOffer } from "./offered-facts.ts";
import type { Triggered } from "./trigger.ts";
import { writingLanguage } from "./writing-language.ts";

/** So many facts are offered at a time. */
const MOST = 40;

/** The list of completions sets so many characters beside a name and a year. */
const LONGEST_LABEL = 32;

/** What a completion has to know of where it stands. */
interface Place {
  readonly document: vscode.TextDocument;
  /** The trigger and what was typed behind it, which a completion replaces. */
  readonly range: vscode.Range;
  readonly language: Language;
  readonly planOf: Planner;
}

/** How a source is cited behind a completion; null where that is found out once it was inserted. */
type Planner = (source: Source) => PlannedCitation | null;

/** The facts that are found behind a trigger, each as a figure and as a sentence; at the head of a sentence that first. */
export async function createCompletions(
  { facts: source, styles, locale }: CiteServices,
  document: vscode.TextDocument,
  position: vscode.Position,
  { start, query }: Triggered,
): Promise<vscode.CompletionList> {
  const facts = await source.load();
  const { excludedNames } = settingsOf(document);
  const range = new vscode.Range(position.with({ character: start }), position);
  const language = writingLanguage(document, position.line, locale);
  const place: Place = { document, range, language, planOf: createPlanner(document, range, styles, language) };
  const choices = await factsToOffer(facts, document, position.line, excludedNames);
  const beginsSentence = /(?:^|[.!?…»>])["“«\s\p{Zs}]*$|^[\s>*+#\-\d.]*$/u.test(
    document.lineAt(position.line).text.slice(0, start),
  );
  const forms = findFacts(choices, query, MOST).flatMap((choice): readonly Form[] => {
    const [told, value] = [choice.sentence(place.language), choice.figure(place.language)];
    return (beginsSentence ? [told, value] : [value, told])
      .filter((each) => each !== null)
      .map((each) => ({ choice, text: each, isSentence: each === told }));
  });
  const items = forms.map((form, index) => createItem(form, index, place));
  return new vscode.CompletionList(items, true);
}

/** A fact in one of the forms in which it can be inserted. */
interface Form {
  readonly choice: FactChoice;
  readonly text: string;
  readonly isSentence: boolean;
}

function createItem({ choice, text, isSentence }: Form, index: number, place: Place): vscode.CompletionItem {
  const { language, range, document } = place;
  const source = choice.source(language);
  const figure = choice.figure(language);
  const item = new vscode.CompletionItem(
    {
      // The figure alone, or so much of a sentence as leaves room for whose it is.
      label: figure ?? shortenText(text, LONGEST_LABEL),
      ...(isSentence && figure !== null ? { detail: ` · ${vscode.l10n.t("sentence")}` } : {}),
      description: choice.origin(language, "year"),
    },
    isSentence ? vscode.CompletionItemKind.Text : vscode.CompletionItemKind.Value,
  );
  item.range = range;
  item.keepWhitespace = true;
  // Found and put in order by our own rules, which forgive accents: the editor's must not hide any of it.
  item.filterText = document.getText(range);
  item.sortText = String(index).padStart(4, "0");
  item.documentation = previewOf(choice, text, source, language);
  const plan = source === null ? null : place.planOf(source);
  const [first = { text: "" }, ...others] = plan?.insertions ?? [];
  item.insertText = snippetOf(writeInMarkup(text, markupOf(document.languageId)), first.text);
  const removed = document.offsetAt(range.end) - document.offsetAt(range.start);
  item.additionalTextEdits = others.map((other) =>
    vscode.TextEdit.insert(document.positionAt(other.offset + removed), other.text),
  );
  if (source !== null && plan === null) {
    item.command = { command: "choosefr.citeInserted" satisfies CommandId, title: "", arguments: [source.id] };
  }
  return item;
}

/** A longer document is read for what was chosen, not for all that might be. */
const MOST_LINES = 5000;
const MOST_LETTERS = 200_000;

/** Plans how sources are cited in a document in which a range is replaced, each once. */
function createPlanner(
  document: vscode.TextDocument,
  range: vscode.Range,
  styles: RememberedStyles,
  language: Language,
): Planner {
  if (document.lineCount > MOST_LINES) return () => null;
  const whole = document.getText();
  if (whole.length > MOST_LETTERS) return () => null;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const text = `${whole.slice(0, start)}${whole.slice(end)}`;
  const style = usualStyle(styles, text, document.languageId);
  // A bibliography has to be found first.
  if (style === "latex" || style === "key") return () => null;
  const plans = new Map<string, PlannedCitation>();
  return (source) => {
    const plan = plans.get(source.id) ?? planInText(text, document.languageId, start, source, style, language);
    plans.set(source.id, plan);
    return plan;
  };
}

/** A text and the mark of its citation, the cursor behind that; then what belongs below, where the text ends there. */
function snippetOf(text: string, citation: string): vscode.SnippetString {
  const [mark = "", ...below] = citation.split(/(?=\n)/u);
  return new vscode.SnippetString().appendText(`${text}${mark}`).appendTabstop(0).appendText(below.join(""));
}

function previewOf(
  { name, about }: FactChoice,
  text: string,
  source: Source | null,
  language: Language,
): vscode.MarkdownString {
  const parts = [
    `**${escapeMarkdown(name)}** · ${escapeMarkdown(about(language))}`,
    escapeMarkdown(text),
    source === null ? "" : citeAsLink(source, language),
  ];
  return new vscode.MarkdownString(parts.filter((part) => part !== "").join("\n\n"));
}
