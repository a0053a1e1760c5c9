import type { Catalogue, Language } from "@choosefr/model";
import type { Mention, NameFinder } from "@choosefr/prose";
import * as vscode from "vscode";
import { CARD_COMMANDS } from "../commands.ts";
import type { FactSource } from "../facts/fact-source.ts";
import { findSubject } from "../facts/fact-subject.ts";
import { settingsOf } from "../settings.ts";

/** A hover on the exact name of an organisation or series, in every language mode; nothing anywhere else. */
export function createHoverProvider(facts: FactSource, locale: Language): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      const { isOn, showsHovers, excludedNames } = settingsOf(document);
      if (!isOn || !showsHovers) return null;
      const { catalogue } = await facts.load();
      // Scripts of their own: opening a document must not wait for what finds names and writes cards.
      const { recordFinderOf } = await import("../facts/names.ts");
      const mention = mentionAt(recordFinderOf(catalogue), document, position);
      if (mention === null || excludedNames.has(mention.name)) return null;
      const card = await renderMention(catalogue, mention, locale);
      if (card === null) return null;
      const range = new vscode.Range(position.line, mention.start, position.line, mention.end);
      return new vscode.Hover(createContent(card), range);
    },
  };
}

function mentionAt(finder: NameFinder, document: vscode.TextDocument, position: vscode.Position): Mention | null {
  const line = document.lineAt(position.line).text;
  return finder.nameAt(line, position.character, { format: document.languageId });
}

/** The content of a hover; only the links to the extension's own commands run. */
function createContent(card: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(card);
  content.isTrusted = { enabledCommands: CARD_COMMANDS };
  return content;
}

async function renderMention(
  facts: Catalogue,
  { entity, kind, name }: Mention,
  locale: Language,
): Promise<string | null> {
  const subject = findSubject(facts, kind, entity);
  if (subject === null) return null;
  const { renderHover } = await import("./card.ts");
  return renderHover(facts, subject, name, locale);
}
