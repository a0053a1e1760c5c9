import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import { CARD_COMMANDS } from "../commands.ts";
import type { FactSource } from "../facts/fact-source.ts";
import { settingsOf } from "../settings.ts";

/** A hover on the exact name of an organisation or series, in every language mode; nothing anywhere else. */
export function createHoverProvider(source: FactSource, locale: Language): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      const { isOn, showsHovers, excludedNames } = settingsOf(document);
      if (!isOn || !showsHovers) return null;
      const facts = await source.load();
      // Scripts of their own: opening a document must not wait for what finds names and writes cards.
      const { factFinderOf } = await import("../facts/names.ts");
      const line = document.lineAt(position.line).text;
      const mention = factFinderOf(facts).nameAt(line, position.character, { format: document.languageId });
      if (mention === null || excludedNames.has(mention.name)) return null;
      const { cardsOf, editionNamed } = await import("./card.ts");
      const cards = cardsOf(facts, mention, locale, editionNamed(facts, line, mention));
      if (cards.length === 0) return null;
      const range = new vscode.Range(position.line, mention.start, position.line, mention.end);
      return new vscode.Hover(cards.map(createContent), range);
    },
  };
}

/** The content of a hover; only the links to the extension's own commands run. */
function createContent(card: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(card);
  content.isTrusted = { enabledCommands: CARD_COMMANDS };
  return content;
}
