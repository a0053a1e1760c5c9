import * as vscode from "vscode";
import type { CommandId } from "./commands.ts";
import { copyCitation } from "./copy-citation.ts";
import { excludeName } from "./exclude-name.ts";
import { createFactDocuments, FACT_SCHEME } from "./fact-documents.ts";
import { createHoverProvider } from "./hover.ts";
import { localeOf } from "./locale.ts";
import { createRecordFinder } from "./names.ts";
import { showFacts } from "./show-facts.ts";

/** Wires the extension: a hover in every language mode, the fact pages, and the commands of the hover's links. */
export function activate(context: vscode.ExtensionContext): void {
  const locale = localeOf(vscode.env.language);
  const register = (command: CommandId, run: (argument: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(command, run);
  context.subscriptions.push(
    vscode.languages.registerHoverProvider({ language: "*" }, createHoverProvider(createRecordFinder(), locale)),
    vscode.workspace.registerTextDocumentContentProvider(FACT_SCHEME, createFactDocuments(locale)),
    register("choosefr.showFacts", showFacts),
    register("choosefr.copyCitation", (argument) => copyCitation(argument, locale)),
    register("choosefr.excludeName", excludeName),
  );
}
