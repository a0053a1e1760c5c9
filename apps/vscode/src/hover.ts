import type { Catalogue, Language } from "@choosefr/model";
import type { Mention, NameFinder } from "@choosefr/prose";
import * as vscode from "vscode";
import { CARD_COMMANDS } from "./commands.ts";
import { findSubject } from "./fact-subject.ts";

/** A hover on the exact name of an organisation or series, in every language mode; nothing anywhere else. */
export function createHoverProvider(load: () => Promise<Catalogue>, locale: Language): vscode.HoverProvider {
  let finder: NameFinder | undefined;
  return {
    async provideHover(document, position) {
      const settings = vscode.workspace.getConfiguration("choosefr.hover", document);
      if (settings.get<boolean>("enabled") === false) return null;
      const facts = await load();
      // Scripts of their own: opening a document must not wait for what finds names and writes cards.
      finder ??= (await import("./names.ts")).createRecordFinder(facts);
      const mention = mentionAt(finder, document, position);
      if (mention === null || settings.get<string[]>("excludedNames")?.includes(mention.name)) return null;
      const card = await renderMention(facts, mention, locale);
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
