import * as vscode from "vscode";
import type { CommandId } from "./commands.ts";
import { createFactDocuments, FACT_SCHEME } from "./fact-documents.ts";
import { createHoverProvider } from "./hover.ts";
import { createFactLoader } from "./load-facts.ts";
import { localeOf } from "./locale.ts";
import { showFacts } from "./show-facts.ts";

/** Wires the extension: a hover in every language mode, the fact pages, and the commands of the hover's links. */
export function activate(context: vscode.ExtensionContext): void {
  const locale = localeOf(vscode.env.language);
  const load = createFactLoader(context.extensionUri);
  const register = (command: CommandId, run: (argument: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(command, run);
  context.subscriptions.push(
    vscode.languages.registerHoverProvider({ language: "*" }, createHoverProvider(load, locale)),
    vscode.workspace.registerTextDocumentContentProvider(FACT_SCHEME, createFactDocuments(load, locale)),
    register("choosefr.showFacts", async (argument) => showFacts(await load(), argument)),
    register("choosefr.copyCitation", async (argument) => {
      const { copyCitation } = await import("./card.ts");
      await copyCitation(await load(), argument, locale);
    }),
    register("choosefr.excludeName", async (argument) => {
      const { excludeName } = await import("./card.ts");
      await excludeName(argument);
    }),
  );
}
