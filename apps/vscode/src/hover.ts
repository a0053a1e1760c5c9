import { type Catalogue, describeCard, describeSeriesCard, type Language } from "@choosefr/model";
import type { Mention, NameFinder } from "@choosefr/prose";
import * as vscode from "vscode";
import { CARD_COMMANDS, renderCard, renderSeriesCard } from "./card-markdown.ts";
import { findSubject } from "./fact-subject.ts";
import { createRecordFinder } from "./names.ts";

/** A hover on the exact name of an organisation or series, in every language mode; nothing anywhere else. */
export function createHoverProvider(load: () => Promise<Catalogue>, locale: Language): vscode.HoverProvider {
  let finder: NameFinder | undefined;
  return {
    async provideHover(document, position) {
      const settings = vscode.workspace.getConfiguration("choosefr.hover", document);
      if (settings.get<boolean>("enabled") === false) return null;
      const facts = await load();
      finder ??= createRecordFinder(facts);
      const mention = mentionAt(finder, document, position);
      if (mention === null || settings.get<string[]>("excludedNames")?.includes(mention.name)) return null;
      const card = renderMention(facts, mention, locale);
      if (card === null) return null;
      const range = new vscode.Range(position.line, mention.start, position.line, mention.end);
      return new vscode.Hover(createContent(card), range);
    },
  };
}

function mentionAt(finder: NameFinder, document: vscode.TextDocument, position: vscode.Position): Mention | null {
  const line = document.lineAt(position.line).text;
  return finder.nameAt(line, position.character, { languageId: document.languageId });
}

/** The content of a hover; only the links to the extension's own commands run. */
function createContent(card: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(card);
  content.isTrusted = { enabledCommands: CARD_COMMANDS };
  return content;
}

function renderMention(facts: Catalogue, { entity, name }: Mention, locale: Language): string | null {
  const subject = findSubject(facts, entity.kind, entity.id);
  if (subject === null) return null;
  const found = { ...subject, foundAs: name };
  if (subject.kind === "series") {
    return renderSeriesCard(describeSeriesCard(facts.series(subject.id), locale, facts.edition), found, locale);
  }
  const card = describeCard(facts.organisation(subject.id), locale, facts.organisation, facts.nameOf);
  // A name of which nothing is told (a partner, a subsidiary) is left in peace.
  return card.lines.length === 0 ? null : renderCard(card, found, locale);
}
